import json
from collections import OrderedDict
dec = json.JSONDecoder()
print(dec.raw_decode('[1, 2] tail'), dec.raw_decode('  5 6', 2), dec.decode(' "x" '))
try:
    dec.raw_decode('abc')
except json.JSONDecodeError as e:
    print(e)
try:
    dec.raw_decode('', 0)
except json.JSONDecodeError as e:
    print(e)
try:
    dec.raw_decode(' 1', -1)
except ValueError as e:
    print(e)
print(json.loads('"a\tb"', strict=False))
print(json.loads(b'{"k": "\xc3\xa9"}'), json.loads(bytearray(b'[1]')))
print(json.loads('["x"]'.encode('utf-16')), json.loads('["x"]'.encode('utf-32')), json.loads('["x"]'.encode('utf-8-sig')), json.loads('["x"]'.encode('utf-16-le')), json.loads('[1]'.encode('utf-32-be')))
for v in (None, 5, [1], 2.5):
    try:
        json.loads(v)
    except TypeError as e:
        print(e)
