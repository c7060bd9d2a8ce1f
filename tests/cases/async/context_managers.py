import asyncio
from contextlib import asynccontextmanager


@asynccontextmanager
async def connection(name):
    print('open', name)
    await asyncio.sleep(0)
    try:
        yield name.upper()
    except KeyError as e:
        print('handled', e)
    finally:
        await asyncio.sleep(0)
        print('close', name)


async def main():
    async with connection('a') as a:
        print(a)
    async with connection('b') as b, connection('c') as c:
        print(b, c)
        raise KeyError('lost')
    try:
        async with connection('d'):
            raise ValueError('out')
    except ValueError as e:
        print('value', e)


asyncio.run(main())
