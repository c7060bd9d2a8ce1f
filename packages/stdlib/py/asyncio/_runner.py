"""A loop that several calls of `run` share in name."""
from asyncio._core import run


class Runner:
    def __init__(self, *, debug=None, loop_factory=None):
        self._closed = False

    def __enter__(self):
        return self

    def __exit__(self, exc_type, exc_val, exc_tb):
        self.close()

    def run(self, coro, *, context=None):
        if self._closed:
            raise RuntimeError('Runner is closed')
        return run(coro)

    def close(self):
        self._closed = True
