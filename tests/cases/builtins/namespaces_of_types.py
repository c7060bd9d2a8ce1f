"""What the namespaces of built-in classes hold."""
print(type(None).__dict__.keys())
for t in (int, str, list, slice, float, type, property):
    d = {k: v for k, v in t.__dict__.items() if k != '__doc__'}
    print(t, list(d), {k: type(v).__name__ for k, v in d.items()}, [v for k, v in d.items() if type(v).__name__ not in ('builtin_function_or_method', 'staticmethod', 'str')])
print(type(None).__dict__['__eq__'] is not object.__dict__['__eq__'])
print('upper' in str.__dict__, 'upper' in vars(str), vars(dict)['get'].__name__, vars(dict)['get'].__qualname__)


class A(dict):
    pass


class B(dict):
    """mine"""


print(A.__doc__, A().__doc__, B.__doc__, B().__doc__)
