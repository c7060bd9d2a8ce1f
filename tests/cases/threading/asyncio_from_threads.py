import asyncio, threading, time
async def main():
    loop = asyncio.get_running_loop()
    q = asyncio.Queue()
    def producer():
        for i in range(3):
            time.sleep(0.01)
            loop.call_soon_threadsafe(q.put_nowait, i)
        loop.call_soon_threadsafe(q.put_nowait, None)
    t = threading.Thread(target=producer); t.start()
    while (x := await q.get()) is not None:
        print('got', x)
    t.join()
asyncio.run(main())
result = []
def runner():
    async def inner():
        await asyncio.sleep(0.01)
        return threading.current_thread().name
    result.append(asyncio.run(inner()))
t = threading.Thread(target=runner, name='loop-thread'); t.start(); t.join()
print(result)
loop = asyncio.new_event_loop()
def bg():
    asyncio.set_event_loop(loop)
    loop.run_forever()
t = threading.Thread(target=bg, daemon=True); t.start()
async def job(x):
    await asyncio.sleep(0.01)
    return x * 2
f = asyncio.run_coroutine_threadsafe(job(21), loop)
print(f.result(timeout=1))
loop.call_soon_threadsafe(loop.stop)
t.join()
print('stopped', loop.is_running())
