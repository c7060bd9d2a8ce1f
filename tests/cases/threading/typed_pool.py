from __future__ import annotations
import threading, queue
from dataclasses import dataclass, field
from typing import Callable, Generic, Optional, TypeVar
T = TypeVar('T')
@dataclass(order=True)
class Job:
    prio: int
    name: str = field(compare=False)
    fn: Callable[[], int] = field(compare=False)
class Future(Generic[T]):
    def __init__(self) -> None:
        self._ev = threading.Event()
        self._val: Optional[T] = None
        self._exc: Optional[BaseException] = None
    def set(self, v: T) -> None:
        self._val = v; self._ev.set()
    def fail(self, e: BaseException) -> None:
        self._exc = e; self._ev.set()
    def get(self, timeout: float | None = None) -> T:
        if not self._ev.wait(timeout): raise TimeoutError('late')
        if self._exc is not None: raise self._exc
        assert self._val is not None
        return self._val
class Pool:
    def __init__(self, n: int) -> None:
        self.q: queue.PriorityQueue[tuple[int, int, Job | None, Future[int] | None]] = queue.PriorityQueue()
        self.n = 0
        self.ts = [threading.Thread(target=self.run, name=f'w{i}') for i in range(n)]
        for t in self.ts: t.start()
    def submit(self, job: Job) -> Future[int]:
        f: Future[int] = Future()
        self.n += 1
        self.q.put((job.prio, self.n, job, f))
        return f
    def run(self) -> None:
        while True:
            _, _, job, fut = self.q.get()
            if job is None or fut is None: break
            try: fut.set(job.fn())
            except Exception as e: fut.fail(e)
            finally: self.q.task_done()
    def close(self) -> None:
        for _ in self.ts: self.q.put((1000, self.n + 1, None, None)); self.n += 1
        for t in self.ts: t.join()
p = Pool(2)
fs = [p.submit(Job(i % 3, f'j{i}', lambda i=i: i * i)) for i in range(6)]
print([f.get() for f in fs])
bad = p.submit(Job(0, 'bad', lambda: 1 // 0))
try: bad.get()
except ZeroDivisionError as e: print('err', e)
p.close()
never: Future[int] = Future()
try: never.get(0.01)
except TimeoutError as e: print(e)
