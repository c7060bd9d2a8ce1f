import functools


def f(zomg: 'z', n: int = 3) -> str:
    """Doc of f."""


@functools.wraps(f)
def w(*args):
    return 1


@functools.lru_cache
def cached(a: int) -> int:
    """Doc of cached."""
    return a


class A:
    @functools.singledispatchmethod
    @classmethod
    def show(cls, x: int):
        """Doc of show."""
        return 'x'


g = functools.lru_cache()(f)
for attr in functools.WRAPPER_ASSIGNMENTS:
    print(attr, getattr(g, attr) == getattr(f, attr))
print(w.__annotations__, cached.__annotations__, w.__doc__)
print(cached.__type_params__)
print(A.show(1), A.show.__doc__, A.show.__name__, A().show.__doc__, A.show.__annotations__)
