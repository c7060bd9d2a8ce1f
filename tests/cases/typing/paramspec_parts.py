"""typing: the args and kwargs of a ParamSpec."""
from typing import Callable, ParamSpec, ParamSpecArgs, ParamSpecKwargs, TypeVar, get_origin

P = ParamSpec('P')
T = TypeVar('T')
print(type(P.args) is ParamSpecArgs, type(P.kwargs) is ParamSpecKwargs, P.args, P.kwargs)
print(P.args.__origin__ is P, P.kwargs.__origin__ is P, P.args == P.args, P.args == P.kwargs)
print(isinstance(P.args, ParamSpecArgs), isinstance(P.kwargs, ParamSpecArgs))
print(get_origin(P.args) is P, ParamSpecArgs(P) == P.args, repr(ParamSpecKwargs(P)))


def logged(f: Callable[P, T]) -> Callable[P, T]:
    def inner(*args: P.args, **kwargs: P.kwargs) -> T:
        print('call', args, kwargs)
        return f(*args, **kwargs)
    return inner


@logged
def add(a, b=2):
    return a + b


print(add(1), add(1, b=5))
