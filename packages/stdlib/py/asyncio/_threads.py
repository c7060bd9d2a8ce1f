"""Where event loops and threads meet. What is needed for it is imported by programs that do it."""
from asyncio._core import Future, Task, get_running_loop, iscoroutine
from pyw.builtins.thread_switch import _own_contexts


async def to_thread(func, /, *args, **kwargs):
    contexts = _own_contexts()
    context = None if contexts is None else contexts[-1].copy()

    def call():
        if context is not None:
            return context.run(func, *args, **kwargs)
        return func(*args, **kwargs)

    return await get_running_loop().run_in_executor(None, call)


def run_coroutine_threadsafe(coro, loop):
    from asyncio._crossing import Echo
    from concurrent.futures._base import Future as Result
    if not iscoroutine(coro):
        raise TypeError('A coroutine object is required')
    result = Result()

    def begin():
        Task(coro)._observe(Echo(result))

    loop.call_soon_threadsafe(begin)
    return result


def wrap_future(future, *, loop=None):
    from asyncio._crossing import cross
    if isinstance(future, Future):
        return future
    wrapped = Future()
    cross(wrapped, future, get_running_loop())
    return wrapped
