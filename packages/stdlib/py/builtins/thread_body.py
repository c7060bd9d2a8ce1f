"""What a thread runs."""
from __pyw__ import op


def _steps_of(thread):
    op.thread.root()
    thread._bootstrap()
    if thread is None:
        yield None
