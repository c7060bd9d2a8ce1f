import asyncio
import functools
import inspect


async def co():
    return 1


def plain():
    return 2


def gen():
    yield 1


async def agen():
    yield 1


class K:
    async def method(self):
        return 3

    def other(self):
        return 4

    @staticmethod
    async def static():
        return 5

    @classmethod
    async def of_class(cls):
        return 6


for f in (co, plain, gen, agen, K.method, K().method, K().other, K.static, K.of_class, len, K, 5, lambda: 0, functools.partial(plain)):
    print(inspect.iscoroutinefunction(f), inspect.isgeneratorfunction(f), inspect.isasyncgenfunction(f))
print(inspect.iscode(co.__code__), inspect.iscode(co), inspect.CO_VARARGS)


def both(fn):
    """A decorator for functions of both kinds."""
    if inspect.iscoroutinefunction(fn):
        @functools.wraps(fn)
        async def wrapper(*args):
            print('before', fn.__name__)
            return await fn(*args)
    else:
        @functools.wraps(fn)
        def wrapper(*args):
            print('calling', fn.__name__)
            return fn(*args)
    return wrapper


@both
async def slow(x):
    await asyncio.sleep(0)
    return x * 2


@both
def fast(x):
    return x + 1


async def main():
    print(await slow(4), fast(4))
    print(asyncio.iscoroutinefunction(slow), asyncio.iscoroutinefunction(fast))


asyncio.run(main())
