# Operators that a class sets to None, numbers of derived classes, attributes looked up before their arguments.
class A:
    def __add__(self, o): return 'add'
    def __iadd__(self, o): return self
class B(A):
    __iadd__ = None
b = B()
try:
    b += 1
    print(b)
except TypeError as e:
    print(e)
class S:
    __slots__ = ('x',)
    y = 3
s = S()
try:
    s.y = 3
except AttributeError as e:
    print(e)
try:
    del s.y
except AttributeError as e:
    print(e)
try:
    s.z = 3
except AttributeError as e:
    print(e)
class octlong(int):
    def __str__(self): return oct(self)
    def __add__(self, other): return self.__class__(super().__add__(other))
    __radd__ = __add__
print(octlong(3) + 5, str(5 + octlong(3)), type(octlong(3) - 1))
a = octlong(12345)
print(int(a).__class__, hash(a) == hash(12345), (+a).__class__, (a >> 0).__class__, (a << 0).__class__, (octlong(0) << 12).__class__, (-a).__class__, (a*1).__class__, abs(a).__class__, (a+0).__class__)
log = []
class T:
    def __init__(self, i): self.i = i
    def __getattr__(self, n):
        if n == 'mk': r = lambda x: (lambda f: (log.append('call' + x), f)[1])
        elif n == 'arg': r = str(self.i)
        else: assert False, n
        log.append(n + str(self.i))
        return r
c1, c2 = map(T, [1, 2])
@c1.mk(c1.arg)
@c2.mk(c2.arg)
def foo(): return 42
print(foo(), log)
class I(int):
    def __repr__(self): return 'I(%r)' % int(self)
    def __add__(self, other): return I(int(self) + int(other))
    __radd__ = __add__
    def __pow__(self, other, mod=None):
        if mod is None: return I(pow(int(self), int(other)))
        return I(pow(int(self), int(other), int(mod)))
    def __rpow__(self, other, mod=None):
        if mod is None: return I(pow(int(other), int(self), mod))
        return I(pow(int(other), int(self), int(mod)))
print(repr(I(1) + I(2)), repr(I(1) + 2), repr(1 + I(2)), repr(I(2) ** I(3)), repr(2 ** I(3)), repr(pow(I(2), I(3), I(5))), repr(I(2)**3))
class mystr(str): pass
o = T(3)
setattr(o, mystr('abc'), 5)
print(o.abc, getattr(o, mystr('abc')))
