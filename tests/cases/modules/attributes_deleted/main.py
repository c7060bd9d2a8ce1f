import __main__
import other
from collections import OrderedDict
__main__.x = 1
print(x)
del __main__.x
try:
    print(x)
except NameError as e:
    print(e)
try:
    del __main__.x
except AttributeError as e:
    print(e)
print(other.show(), other.value)
del other.value
print(other.show(), hasattr(other, 'value'))
try:
    other.value
except AttributeError as e:
    print(e)
try:
    del other.value
except AttributeError as e:
    print(e)
other.value = 7
print(other.show())
delattr(other, 'value')
print(other.show())
try:
    del other.nothing
except AttributeError as e:
    print(e)
print(__main__.__cached__, __spec__)
A = type('A', (), OrderedDict(a=1, b=2, c=3))
print([k for k in A.__dict__ if not k.startswith('_')], A.b)
import sys
import time
print(repr(other) == f"<module 'other' from '{other.__file__}'>", str(other) == repr(other))
print(repr(__main__) == f"<module '__main__' from '{__file__}'>", sys, time)
print(hasattr(sys, 'modules'), hasattr(sys, 'path'))
