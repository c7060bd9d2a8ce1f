"""concurrent.futures. There are no other processes: a pool of processes is one of threads."""
from concurrent.futures._base import (
    ALL_COMPLETED, FIRST_COMPLETED, FIRST_EXCEPTION, DoneAndNotDoneFutures, Executor, Future, as_completed, wait,
)
from concurrent.futures._errors import BrokenExecutor, CancelledError, Error, InvalidStateError
from concurrent.futures.thread import ThreadPoolExecutor

TimeoutError = TimeoutError


class ProcessPoolExecutor(ThreadPoolExecutor):
    pass
