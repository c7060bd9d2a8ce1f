"""Stands for Transcrypt's stubs of the browser: pragmas do nothing outside Transcrypt."""


class Environment:
    executor_name = 'cpython'
    interpreter_name = 'cpython'
    transpiler_name = 'transcrypt'


__envir__ = Environment()
__symbols__ = []


def __pragma__(*arguments):
    return None


def __new__(value):
    return value
