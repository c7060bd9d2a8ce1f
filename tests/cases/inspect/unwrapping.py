# Functions behind their wrappers, the order of bases, kinds of descriptors.
import functools
import inspect


def traced(fn):
    @functools.wraps(fn)
    def inner(*args):
        return fn(*args)

    return inner


def plain(a):
    return a


once = traced(plain)
twice = traced(once)
print(inspect.unwrap(plain) is plain, inspect.unwrap(once) is plain, inspect.unwrap(twice) is plain)
print(inspect.unwrap(twice, stop=lambda f: f is once) is once)


def spinning():
    return 1


spinning.__wrapped__ = spinning
try:
    inspect.unwrap(spinning)
except ValueError as e:
    print(str(e).split(" <")[0])


class Base:
    pass


class Left(Base):
    pass


class Right(Base):
    pass


class Both(Left, Right):
    pass


print([c.__name__ for c in inspect.getmro(Both)])


class Reads:
    def __get__(self, obj, kind=None):
        return 5


class Writes(Reads):
    def __set__(self, obj, value):
        pass


print([inspect.ismethoddescriptor(x) for x in (Reads(), Writes(), plain, Base, 3)])
print([inspect.isdatadescriptor(x) for x in (Reads(), Writes(), plain, Base, 3, property(plain))])
