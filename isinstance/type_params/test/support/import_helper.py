"""Imports are rewritten by `pieces.py`; what is left here is for CPython alone."""
import importlib


def import_module(name, deprecated=False, *, required_on=()):
    return importlib.import_module(name)


def import_fresh_module(name, fresh=(), blocked=(), *, deprecated=False):
    return importlib.import_module(name)
