"""What mypyc's tests take from mypy_extensions, for CPython and pyw: decorators that do nothing, ints that are ints."""
from typing import NoReturn


def mypyc_attr(*names, **values):
    return lambda thing: thing


def trait(cls):
    return cls


class KwArg:
    def __class_getitem__(cls, item):
        return cls


class VarArg(KwArg):
    pass


def Arg(type=None, name=None):
    return type


def DefaultArg(type=None, name=None):
    return type


def NamedArg(type=None, name=None):
    return type


def DefaultNamedArg(type=None, name=None):
    return type


i64 = i32 = i16 = u8 = int
