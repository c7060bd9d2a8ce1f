"""Names that time tuples, built-in functions and their methods have."""
import time
x = time.gmtime(0)
print([n for n in dir(x) if n.startswith('tm_')])
print(dir(x) == dir(time.struct_time), len(dir(x)))
def f(a, b=1): pass
for g in (f, len, abs, [].append, dict.get):
    print(hasattr(g, '__code__'), hasattr(g, '__defaults__'), hasattr(g, '__globals__'))
try:
    len.__code__
except AttributeError as e:
    print(e)
for g in (f, len):
    try:
        print(g.__code__.co_name)
    except AttributeError as e:
        print(e)
try:
    print(len.__defaults__)
except AttributeError as e:
    print(e)
