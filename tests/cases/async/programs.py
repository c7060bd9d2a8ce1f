from typing import Iterator, Generator, Iterable, Callable, Awaitable
from collections.abc import AsyncIterator
import asyncio
from functools import wraps, reduce
from itertools import islice, count, chain, takewhile

def naturals(start: int = 0) -> Iterator[int]:
    while True:
        yield start
        start += 1

def avg() -> Generator[float, float, str]:
    total, n = 0.0, 0
    while True:
        x = yield total / n if n else 0.0
        if x is None:
            return 'done'
        total += x
        n += 1

print(list(islice(naturals(5), 3)), list(takewhile(lambda x: x < 4, naturals())))
print(list(islice(count(1), 4)), list(chain(naturals(1) if False else [1], 'ab')))
g = avg()
next(g)
print(g.send(1.0), g.send(2.0))
def coroutine(func):
    @wraps(func)
    def start(*args, **kwargs):
        cr = func(*args, **kwargs)
        next(cr)
        return cr
    return start
@coroutine
def grep(pattern, target):
    while True:
        line = yield
        if pattern in line:
            target.send(line)
@coroutine
def printer():
    while True:
        print('got', (yield))
p = grep('a', printer())
for w in ('banana', 'kiwi', 'pear'):
    p.send(w)
def retry(times):
    def deco(fn):
        @wraps(fn)
        async def wrapper(*args):
            for i in range(times):
                try:
                    return await fn(*args)
                except ValueError as e:
                    print('retry', i, e)
            raise RuntimeError('gave up')
        return wrapper
    return deco
tries = {'n': 0}
@retry(3)
async def flaky(x):
    tries['n'] += 1
    if tries['n'] < 3:
        raise ValueError(tries['n'])
    return x
print(asyncio.run(flaky('ok')))
class EventEmitter:
    def __init__(self):
        self.handlers = {}
    def on(self, name, fn):
        self.handlers.setdefault(name, []).append(fn)
    async def emit(self, name, *args):
        return await asyncio.gather(*(h(*args) for h in self.handlers.get(name, [])))
async def h1(x):
    await asyncio.sleep(0)
    return x + 1
async def h2(x):
    return x * 10
async def main():
    e = EventEmitter()
    e.on('a', h1)
    e.on('a', h2)
    print(await e.emit('a', 4), await e.emit('b'))
    q: asyncio.Queue = asyncio.Queue()
    results = []
    async def worker(name):
        while True:
            item = await q.get()
            results.append((name, item))
            await asyncio.sleep(0)
            q.task_done()
    ws = [asyncio.create_task(worker(f'w{i}')) for i in range(2)]
    for i in range(4):
        q.put_nowait(i)
    await q.join()
    for w in ws:
        w.cancel()
    print(await asyncio.gather(*ws, return_exceptions=True))
    print(results)
asyncio.run(main())
print(reduce(lambda a, b: a + b, (x for x in range(5))))
