"""Asynchronous generators that cancelled tasks drop are closed before the loop ends; messages of formats and waits."""
import asyncio
async def ag():
    try:
        yield 1
        yield 2
    finally:
        print('gone')
async def w():
    async for x in ag():
        await asyncio.sleep(0)
async def m1():
    t = asyncio.create_task(w())
    await asyncio.sleep(0)
    t.cancel()
    try:
        await t
    except asyncio.CancelledError:
        print('cancelled')
    await asyncio.sleep(0)
    print('end m1')
asyncio.run(m1())
async def m2():
    async for x in ag():
        break
    print('end m2')
asyncio.run(m2())
async def m4():
    t = asyncio.create_task(w())
    await asyncio.sleep(0)
    print('end m4')
asyncio.run(m4())
for f in (lambda: '%x' % b'a', lambda: '%o' % (None,), lambda: '%d' % b'a', lambda: '%x' % 2.5, lambda: '%X' % [], lambda: b'%x' % b'a', lambda: b'%d' % b'a', lambda: b'%o' % 'x', lambda: b'%x' % 2.5, lambda: '%i' % {}, lambda: '%f' % 'a',
          lambda: 'a'.rpartition(()), lambda: 'a'.partition(5), lambda: bytearray().extend(complex), lambda: bytearray().extend(3), lambda: bytearray().extend(None)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
async def main():
    await asyncio.wait(fs=[])
    await asyncio.wait()
try:
    asyncio.run(main())
except Exception as e:
    print(type(e).__name__, e)
