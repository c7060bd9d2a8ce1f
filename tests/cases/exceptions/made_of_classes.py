"""Exception classes whose `__new__` gives something else, and classes that nothing can derive from."""


class Other(BaseException):
    pass


class Good(BaseException):
    def __new__(cls, *args):
        return Other(*args)


class Bad(BaseException):
    def __new__(cls, *args):
        return 1


class Sometimes(Exception):
    def __new__(cls, *args):
        return 'text' if flag else super().__new__(cls)


flag = False
try:
    raise Good('x')
except BaseException as e:
    print(type(e), e.args)
try:
    raise Bad
except TypeError as e:
    print(e)
try:
    raise Bad('x')
except TypeError as e:
    print(e)
for flag in (False, True):
    try:
        raise Sometimes
    except Sometimes as e:
        print('sometimes')
    except TypeError as e:
        print(e)


def gen():
    yield 1


g = gen()
next(g)
try:
    g.throw(Bad)
except TypeError as e:
    print(e)

for base in (type([].append), type(lambda: 0), type(None), bool, range, slice, memoryview, type(gen())):
    try:
        class Derived(base):
            pass
    except TypeError as e:
        print(e)
