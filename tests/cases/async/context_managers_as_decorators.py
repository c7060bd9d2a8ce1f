import asyncio
from contextlib import asynccontextmanager, contextmanager
log = []
@asynccontextmanager
async def block(name):
    log.append('enter ' + name)
    try:
        yield name
    finally:
        log.append('leave ' + name)
@block('deco')
async def work(x, *, y=2):
    log.append(x)
    if x < 0:
        raise ValueError(x)
    return x * y
class C:
    @block('method')
    async def run(self, n):
        return n + 1
async def main():
    print(await work(3), await work(4, y=5), await C().run(1))
    try:
        await work(-1)
    except ValueError as e:
        print('error', e)
    async with block('plain') as b:
        print(b)
    print(log)
asyncio.run(main())
