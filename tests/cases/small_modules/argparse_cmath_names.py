"""Names of argparse, cmath, json.encoder, zlib and mimetypes that few programs use."""
import argparse
import cmath
import json.encoder
import math
import mimetypes
import zlib

parser = argparse.ArgumentParser(prog='tool', add_help=False)
parser.add_argument('--level', type=int)
sub = parser.add_argument('command', nargs=argparse.PARSER)
print(argparse.PARSER, sub.nargs == argparse.PARSER)
print(parser.parse_args(['--level', '3', 'run', '-x', 'y']))
print(parser.format_usage())

print(cmath.nanj, cmath.nanj.real, math.isnan(cmath.nanj.imag))
print(cmath.isnan(cmath.nanj), cmath.isfinite(cmath.nanj), cmath.infj)
print(cmath.nan, cmath.inf, cmath.nanj == cmath.nanj)

print(json.encoder.c_encode_basestring('a"b\\\n\x00\u00e9'))
for wrong in (1, None, b'x'):
    try:
        json.encoder.c_encode_basestring(wrong)
    except TypeError as e:
        print(e)

print(zlib.ZLIB_VERSION.split('.')[0], zlib.ZLIB_RUNTIME_VERSION.split('.')[0])
mimetypes.init([])
print(mimetypes.guess_type('a.html'), mimetypes.inited)
