"""Coroutines and promises. A program that has both is given a module of its own for this, with an event loop."""
from __pyw__ import extern, host, i32, to_host


def _await_promise(proxy):
    raise RuntimeError('no coroutine waits for promises in this program')


def _start_coroutine(coro) -> extern:
    return host.js_wrap(to_host('opaque', coro), 17, -1)


def _host_loop():
    return None


def _pump():
    pass


def _enter_loop() -> i32:
    return 0


def _leave_loop(entered: i32):
    pass
