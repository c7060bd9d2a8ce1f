from functools import partial, partialmethod


def capture(*args, **kw):
    return args, kw


def signature(part):
    return part.func.__name__, part.args, part.keywords, part.__dict__


f = partial(signature)
f.__setstate__((capture, (1,), dict(a=10), dict(attr=[])))
print(signature(f), f.attr)
f.__setstate__((capture, (1,), None, None))
print(signature(f), f(2, b=20))


class Sub(partial):
    pass


for cls in ():
    p = cls(hex)
    try:
        del p.__dict__
    except TypeError as error:
        print(error)
    else:
        print('deleted')


class A:
    both = partialmethod(capture, 3, b=4)
    over = partialmethod(partial(capture, c=6), 7)
    static = partialmethod(staticmethod(capture), 8)
    cls = partialmethod(classmethod(capture), d=9)
    nested = partialmethod(both, 5)


a = A()
print(a.both.__self__ is a, a.nested.__self__ is a, a.cls.__self__ is A, A.cls.__self__ is A, a.over.__self__ is a)
print(a.both(1)[0][1:], a.nested()[0][1:], a.over(2)[0][1:], a.static(1), A.static(2), a.cls(4)[0][1:], A.cls()[1])
print(hasattr(a.static, '__self__'), a.both.args, a.both.keywords, a.both.func == a.both.func)


import abc
from functools import singledispatchmethod


class Abstract(abc.ABC):
    @abc.abstractmethod
    def add(self, x, y):
        pass
    add5 = partialmethod(add, 5)

    @singledispatchmethod
    @abc.abstractmethod
    def show(self, x):
        pass

    def plain(self):
        pass


print(Abstract.add.__isabstractmethod__, Abstract.add5.__isabstractmethod__, Abstract.show.__isabstractmethod__, Abstract.__dict__['show'].__isabstractmethod__)
print(hasattr(Abstract.plain, '__isabstractmethod__'), getattr(Abstract.plain, '__isabstractmethod__', False), A.both.__isabstractmethod__)
try:
    Abstract()
except TypeError as error:
    print(type(error).__name__)
