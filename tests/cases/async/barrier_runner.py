import asyncio
async def member(b, i, out):
    await asyncio.sleep(0.001 * i)
    k = await b.wait()
    out.append((i, k))
async def main():
    b = asyncio.Barrier(3)
    out = []
    await asyncio.gather(*(member(b, i, out) for i in range(3)))
    print(sorted(out), b.parties, b.n_waiting, b.broken)
    s = asyncio.BoundedSemaphore(1)
    async with s:
        print(s.locked())
    try:
        s.release()
    except ValueError as e:
        print(e)
    print(await asyncio.to_thread(pow, 2, 5))
    try:
        async with asyncio.timeout(0.001):
            await asyncio.sleep(1)
    except asyncio.TimeoutError as e:
        print(type(e).__name__, asyncio.TimeoutError is TimeoutError)
with asyncio.Runner() as r:
    r.run(main())
