import asyncio
async def t(): return 1
async def main():
    r = await asyncio.gather(t())
    loop = asyncio.get_running_loop()
    f = loop.create_future()
    loop.call_soon(f.set_result, 5)
    r = await asyncio.gather(f)
    print(r)
asyncio.run(main())
