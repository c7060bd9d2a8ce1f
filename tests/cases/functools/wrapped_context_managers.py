import contextlib, functools
def friendly(func):
    wrapped = func.__func__
    @classmethod
    @functools.wraps(wrapped)
    def wrapper(*args, **kwargs):
        return wrapped(*args, **kwargs)
    return wrapper
class A:
    @functools.singledispatchmethod
    @classmethod
    @contextlib.contextmanager
    def ctx(cls, arg: int) -> str:
        """My function docstring"""
        yield str(arg)
    @functools.singledispatchmethod
    @friendly
    @classmethod
    def deco(cls, arg: int) -> str:
        """My function docstring"""
        return str(arg)
    @contextlib.contextmanager
    def plain(cls, arg: int) -> str:
        """My function docstring"""
        yield str(arg)
print(A.plain.__doc__, A.plain.__name__, A.plain.__annotations__)
print(A.ctx.__doc__, A.ctx.__name__)
print(A.deco.__doc__, A.deco.__name__)
print(A.deco.__annotations__)
print(A.ctx.__annotations__)
def f(a: 'This'):
    pass
def wrapper(b: 'That'):
    pass
functools.update_wrapper(wrapper, f)
print(wrapper.__annotations__ is f.__annotations__, f.__annotations__)
def make():
    def g(x: int): pass
    return functools.wraps(g)(lambda *a: 1)
print(make().__annotations__, make().__name__)
