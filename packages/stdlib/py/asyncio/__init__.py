"""Tasks, futures and synchronisation on an event loop that blocks its thread while it waits for timers."""
from asyncio.exceptions import BrokenBarrierError, CancelledError, InvalidStateError, TimeoutError
from asyncio._core import (
    Handle, TimerHandle, get_running_loop, get_event_loop, new_event_loop, set_event_loop, Future,
    Task, current_task, all_tasks, create_task, iscoroutine, iscoroutinefunction,
    isfuture, ensure_future, run, sleep,
)
from asyncio._policy import (
    AbstractEventLoopPolicy, DefaultEventLoopPolicy, get_event_loop_policy, set_event_loop_policy,
)
from asyncio._runner import Runner
from asyncio._threads import run_coroutine_threadsafe, to_thread, wrap_future
from asyncio._waits import FIRST_COMPLETED, FIRST_EXCEPTION, ALL_COMPLETED, gather, wait, shield, as_completed
from asyncio.timeouts import Timeout, timeout, timeout_at, wait_for
from asyncio.taskgroups import TaskGroup
from asyncio.locks import Barrier, BoundedSemaphore, Condition, Event, Lock, Semaphore
from asyncio.queues import QueueEmpty, QueueFull, Queue, LifoQueue, PriorityQueue
