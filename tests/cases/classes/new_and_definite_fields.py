import functools
class Vec(tuple):
    def __new__(cls, *xs): return super().__new__(cls, xs)
class Single:
    _it = None
    def __new__(cls, *a):
        if cls._it is None:
            cls._it = super().__new__(cls)
        return cls._it
    def __init__(self, fail=False):
        if fail:
            raise ValueError('early')
        self.x = 1
class Meta(type):
    def __new__(mcls, name, bases, ns):
        return super().__new__(mcls, name, bases, ns)
class A(metaclass=Meta):
    def __init__(self, v): self.v = v
class B:
    def __new__(cls, v):
        self = object.__new__(cls)
        print(hasattr(self, 'v'))
        return self
    def __init__(self, v): self.v = v
class C(B): pass
class Proxy:
    def __init__(self, target):
        object.__setattr__(self, '_target', target)
    def __getattr__(self, name):
        attr = getattr(self._target, name)
        if callable(attr):
            @functools.wraps(attr)
            def call(*a, **k):
                return attr(*a, **k)
            return call
        return attr
    def __setattr__(self, name, value):
        setattr(self._target, name, value)
try:
    Single(True)
except ValueError as e:
    print(e)
s = Single._it
print(hasattr(s, 'x'))
try: print(s.x)
except AttributeError as e: print(e)
print(Single().x, Single() is s, Vec(1, 2), A(3).v, B(4).v, C(5).v)
p = Proxy(A(7))
p.v = 8
print(p.v, p._target.v)
try: p.w
except AttributeError as e: print(e)
