import asyncio, time, threading
from concurrent.futures import ThreadPoolExecutor
log = []
def blocking(name, d):
    time.sleep(d)
    log.append(name)
    return name.upper()
async def ticker():
    for i in range(3):
        log.append(i)
        await asyncio.sleep(0.04)
async def main():
    r = await asyncio.gather(asyncio.to_thread(blocking, 'a', 0.10), asyncio.to_thread(blocking, 'b', 0.06), ticker())
    print(r, [x for x in log if isinstance(x, str)])
    loop = asyncio.get_running_loop()
    with ThreadPoolExecutor(2) as pool:
        r = await asyncio.gather(*(loop.run_in_executor(pool, blocking, f'x{i}', 0.03 * (i + 1)) for i in range(3)))
        print(r)
    r = await loop.run_in_executor(None, lambda: 42)
    print(r)
    def bad(): raise ValueError('in thread')
    try:
        await asyncio.to_thread(bad)
    except ValueError as e:
        print('caught', e)
    try:
        await asyncio.wait_for(asyncio.to_thread(time.sleep, 0.05), 0.01)
    except asyncio.TimeoutError:
        print('timeout')
asyncio.run(main())
