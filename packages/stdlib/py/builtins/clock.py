"""Clocks of the host."""
from __pyw__ import host


def _monotonic():
    return host.clock(1)


def _sleep(seconds):
    host.sleep(float(seconds))
