# When object.__new__ and object.__init__ take more arguments, and what they say when not.

class OverrideNew:
    def __new__(cls, foo, kw=0, *args, **kwds):
        return object.__new__(cls, *args, **kwds)
class OverrideInit:
    def __init__(self, foo, kw=0, *args, **kwargs):
        return object.__init__(self, *args, **kwargs)
class OverrideBoth(OverrideNew, OverrideInit):
    pass
for case in (OverrideNew, OverrideInit, OverrideBoth):
    case(1)
    case(1, kw=2)
    for f in (lambda: case(1, 2, 3), lambda: case(1, 2, foo=3)):
        try:
            f()
        except TypeError as e:
            print(e)


class C:
    pass
def t(f):
    try:
        f()
    except TypeError as e:
        print(e)
t(lambda: C(42))
t(lambda: C.__new__(C, 42))
t(lambda: C().__init__(42))
t(lambda: object.__new__(C, 42))
t(lambda: object.__init__(C(), 42))
class D:
    def __new__(cls, *args, **kwargs):
        super().__new__(cls, *args, **kwargs)
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
t(lambda: D(42))
t(lambda: D.__new__(D, 42))
t(lambda: object.__new__(D, 42))
class E:
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
t(lambda: E().__init__(42))
t(lambda: object.__init__(E(), 42))
