from contextlib import contextmanager
from typing import (AsyncContextManager, ByteString, ChainMap, ContextManager, Iterator, TypeVar, dataclass_transform,
                    no_type_check_decorator)

T = TypeVar('T')


@contextmanager
def opened(name: str) -> Iterator[str]:
    yield name.upper()


def use(manager: ContextManager[str], more: 'AsyncContextManager[int] | None' = None, data: ByteString = b'') -> ChainMap[str, int]:
    with manager as m:
        print(m)
    from collections import ChainMap as Chain
    return Chain({'a': 1})


print(use(opened('x'))['a'])


@dataclass_transform(kw_only_default=True)
def model(cls):
    cls.made = True
    return cls


@model
class M:
    x: int = 1


print(M.made, M.x, ContextManager, AsyncContextManager, ChainMap, ContextManager[str], ChainMap[str, int])
from typing import AsyncGenerator, Generator
print(Generator[int], AsyncGenerator[str], Generator[int, str])
for bad in ((), (1, 2, 3, 4)):
    try:
        print(Generator[bad])
    except TypeError as e:
        print(e)


@no_type_check_decorator
def twice(f):
    return lambda *a: f(*a) * 2


@twice
def one(x):
    return x


print(one(4))
