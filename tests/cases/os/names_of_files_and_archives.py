"""zipfile: names of errors and of methods; pathlib's PosixPath; tempfile.mktemp; time.tzset; re.RegexFlag."""
import pathlib
import re
import sys
import tempfile
import time
import zipfile

print(zipfile.BadZipfile is zipfile.BadZipFile, zipfile.error is zipfile.BadZipFile, issubclass(zipfile.LargeZipFile, Exception))
print(zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA)
p = pathlib.PosixPath('/a/b')
print(p, isinstance(p, pathlib.Path), type(pathlib.Path('x')).__name__, repr(pathlib.PosixPath('x') / 'y'))
print(issubclass(pathlib.UnsupportedOperation, OSError), issubclass(pathlib.UnsupportedOperation, NotImplementedError))
name = tempfile.mktemp(suffix='.txt', prefix='abc', dir='/tmp')
print(name.startswith('/tmp/abc'), name.endswith('.txt'), len(name))
time.tzset()
print(isinstance(re.I, re.RegexFlag), re.RegexFlag(2), repr(re.RegexFlag(10)))
print(sys.thread_info.name, sys.thread_info[0], len(sys.thread_info))
