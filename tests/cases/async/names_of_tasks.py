import asyncio
import concurrent.futures
import contextvars
import inspect
import threading
import time
from contextlib import aclosing


async def slow(n):
    await asyncio.sleep(0.001 * n)
    return n


async def bad():
    raise ValueError('bad')


async def numbers():
    try:
        yield 1
        yield 2
    finally:
        print('closed')


async def main():
    done, pending = await asyncio.wait([asyncio.ensure_future(slow(1)), asyncio.ensure_future(slow(2))], return_when=asyncio.ALL_COMPLETED)
    print(sorted(t.result() for t in done), len(pending))
    tasks = [asyncio.create_task(bad()), asyncio.create_task(slow(50))]
    done, pending = await asyncio.wait(tasks, return_when=asyncio.FIRST_EXCEPTION)
    print(len(done), len(pending), [repr(t.exception()) for t in done], isinstance(tasks[0], asyncio.Task), asyncio.isfuture(tasks[0]))
    for t in pending:
        t.cancel()
    try:
        async with asyncio.timeout_at(asyncio.get_running_loop().time() + 0.005) as timeout:
            print(isinstance(timeout, asyncio.Timeout))
            await slow(1000)
    except TimeoutError:
        print('late', timeout.expired())
    q = asyncio.Queue(1)
    q.put_nowait(1)
    try:
        q.put_nowait(2)
    except asyncio.QueueFull:
        print('full')
    loop = asyncio.get_running_loop()
    h = loop.call_soon(print, 'soon')
    late = loop.call_later(0.001, print, 'later')
    print(isinstance(h, asyncio.Handle), isinstance(late, asyncio.TimerHandle), h.cancelled())
    await asyncio.sleep(0.01)
    async with aclosing(numbers()) as g:
        async for x in g:
            print(x)
            break
    with concurrent.futures.ThreadPoolExecutor() as pool:
        f = asyncio.wrap_future(pool.submit(lambda: 7))
        print(await f)
    c = slow(1)
    print(inspect.iscoroutine(c), inspect.isawaitable(c), inspect.isasyncgen(numbers()), asyncio.iscoroutine(c))
    await c


asyncio.run(main())
f = concurrent.futures.Future()
f.set_result(1)
print(f.result(), isinstance(f, concurrent.futures.Future), issubclass(concurrent.futures.BrokenExecutor, RuntimeError), issubclass(concurrent.futures.ThreadPoolExecutor, concurrent.futures.Executor))
try:
    f.set_result(2)
except concurrent.futures.InvalidStateError as e:
    print('InvalidStateError')
g = concurrent.futures.Future()
print(g.cancel())
try:
    g.result()
except concurrent.futures.CancelledError:
    print('cancelled')
v = contextvars.ContextVar('v', default=0)
ctx = contextvars.Context()
print(ctx.run(lambda: v.set(5) and v.get()), v.get(), ctx[v], isinstance(ctx, contextvars.Context))
print(type(threading.get_ident()).__name__, type(threading.get_native_id()).__name__, threading.TIMEOUT_MAX > 1e6, threading.ThreadError is RuntimeError, threading.stack_size())
