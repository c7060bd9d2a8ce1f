"""The event loop's own methods."""
import asyncio


async def work(n):
    await asyncio.sleep(0)
    return n * 2


async def main():
    loop = asyncio.get_running_loop()
    fut = loop.create_future()
    handle = loop.call_later(0.001, fut.set_result, 42)
    gone = loop.call_later(0.0005, print, 'never')
    gone.cancel()
    loop.call_soon(print, 'soon', 1)
    print(await fut, handle.cancelled(), gone.cancelled(), handle.when() <= loop.time())
    print(await loop.run_in_executor(None, pow, 2, 10), loop.is_running(), loop.is_closed())
    t = loop.create_task(work(4), name='four')
    print(t.get_name(), await t)
    later = loop.create_future()
    loop.call_at(loop.time() + 0.001, later.set_exception, ValueError('late'))
    try:
        await later
    except ValueError as e:
        print('got', e)
    return 'done'


print(asyncio.run(main()))
loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
print(asyncio.get_event_loop() is loop, loop.is_running())
try:
    print(loop.run_until_complete(main()))
    task = loop.create_task(work(5))
    print(loop.run_until_complete(task), task.done())
    loop.call_later(0.002, loop.stop)
    loop.call_soon(print, 'in forever')
    loop.run_forever()
finally:
    loop.close()
print(loop.is_closed())
c = work(1)
try:
    loop.run_until_complete(c)
except RuntimeError as e:
    print(e)
c.close()
