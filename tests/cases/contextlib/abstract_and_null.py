"""Abstract context managers, and nullcontext in `async with`."""
import asyncio
from contextlib import AbstractAsyncContextManager, AbstractContextManager, nullcontext


class NoExit(AbstractContextManager):
    pass


class NoAsyncExit(AbstractAsyncContextManager):
    pass


class Manager(AbstractContextManager):
    def __exit__(self, *details):
        print('left', details[0])
        return True


class Small(AbstractContextManager):
    __slots__ = ()

    def __exit__(self, *details):
        return None


class AsyncManager(AbstractAsyncContextManager):
    async def __aexit__(self, *details):
        print('left', await super().__aexit__(*details))


for cls in (NoExit, NoAsyncExit):
    try:
        cls()
    except TypeError as e:
        print(e)
with Manager() as m:
    print(type(m).__name__)
    raise ValueError
small = Small()
try:
    small.name = 1
except AttributeError as e:
    print(type(e).__name__)


class Duck:
    def __enter__(self):
        return self

    def __exit__(self, *details):
        return None


print(issubclass(Duck, AbstractContextManager), isinstance(Duck(), AbstractContextManager), issubclass(Duck, AbstractAsyncContextManager))


async def main():
    async with nullcontext(5) as five:
        print(five)
    async with nullcontext() as nothing:
        print(nothing)
    async with AsyncManager() as m:
        print(type(m).__name__)


asyncio.run(main())
with nullcontext('plain') as p:
    print(p)
