"""Calls of what a configuration gives as a class or a function: only what can be meant is linked."""
from __pyw__ import class_is, each_kind, is_kind, is_of_program


def _call_factory(factory, options):
    return each_kind(_call_one, factory, options)


def _call_one(factory, options):
    if is_kind(factory, 'func') or is_kind(factory, 'method'):
        return factory(**options)
    if is_kind(factory, 'class'):
        if is_of_program(factory) and not class_is(factory, 'BaseException'):
            return factory(**options)
        if class_is(factory, 'Handler', 'Formatter', 'Filter'):
            return factory(**options)
    raise NotImplementedError('pyw: a logging configuration that gives ' + repr(factory) + ' to be called')
