import io
for nl in (None,'','\n','\r'):
    f=io.StringIO(newline=nl)
    f.write('a\rb\nc\r\nd'); print(repr(nl), f.newlines, repr(f.getvalue()))
    f=io.StringIO('a\r\nb', newline=nl); print(f.newlines)
f.close()
try:
    f.newlines
except ValueError as e:
    print(e)
import sys
import time
from functools import partial

p = partial(int)
try:
    del p.__dict__
except TypeError as e:
    print(e)
try:
    time.struct_time((2024, 1, 2, 3, 4, 5, 6, 7, 0), ['tm_zone'])
except TypeError as e:
    print(e)
if sys.implementation.name == 'cpython':
    print('the end')
    sys.exit(3)
import _no_such_module_anywhere
print(_no_such_module_anywhere)
