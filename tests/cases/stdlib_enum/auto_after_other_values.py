# auto() after values that cannot be counted on from, or not be sorted.
import enum


def attempt(make):
    try:
        print([m.value for m in make()])
    except TypeError as e:
        print(e)


def text():
    class Text(enum.Enum):
        ROUGE = 'rouge'
        BLUE = enum.auto()
    return Text


def mixed():
    class Mixed(enum.Enum):
        A = 'a'
        B = 1
        C = enum.auto()
    return Mixed


def counted():
    class Counted(enum.Enum):
        A = 2.5
        B = enum.auto()
        C = enum.auto()
    return Counted


for make in (text, mixed, counted):
    attempt(make)
