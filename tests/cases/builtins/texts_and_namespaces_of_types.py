"""What built-in functions and classes say of themselves, and what their namespaces hold."""
import functools
print(len.__doc__)
print(str.upper.__doc__, 'a'.upper.__doc__)
for x in (5, [], 'a', 2.5, (), (1, 2), {}, None, True, len, dict, ValueError, ValueError('x')):
    print(type(x).__name__, (x.__doc__ or '')[:60])
print(type(None).__dict__.keys())
for t in (int, str, list, slice, float, type, property):
    d = t.__dict__
    print(t, list(d), {k: type(v).__name__ for k, v in d.items()}, [v for k, v in d.items() if type(v).__name__ not in ('builtin_function_or_method', 'staticmethod', 'str')])
print(type(None).__dict__['__eq__'] is not object.__dict__['__eq__'])
print('upper' in str.__dict__, 'upper' in vars(str), vars(dict)['get'].__name__, vars(dict)['get'].__qualname__)
class A(dict):
    pass
print(A.__doc__, A().__doc__, A.__base__.__doc__ == dict.__doc__)
@functools.wraps(len)
def n(x): return 1
print(n.__doc__, n.__name__)


def text_of(x):
    return x.__doc__


def own():
    """mine"""


print([text_of(x) for x in (own, abs, 3)])
