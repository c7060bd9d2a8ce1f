import collections
class E(ValueError):
    code = 3
    def __init__(self, a, b):
        super().__init__(a)
        self.b = b
class O(OSError):
    def __init__(self, *a):
        super().__init__(*a)
        self.extra = 1
class D(collections.defaultdict):
    def __init__(self): super().__init__(int); self.q = 1
class S(StopIteration): pass
class X(SystemExit):
    pass
for o in (E(1, 2), O(2, 'no', 'f'), D(), S(1), X(3)):
    print(type(o).__name__, getattr(o, '__dict__', None), vars(o))
e = E(1, 2)
e.note = 5
print(vars(e), {k: v for k, v in e.__dict__.items()}, 'args' in e.__dict__, list(e.__dict__), len(e.__dict__), e.__dict__.get('args'))
e.__dict__.update(z=3)
print(e.z, sorted(vars(e).items()))
