import types
class A:
    kind = 'a'
    def hi(self): return f'hi {self.kind}'
class B(A):
    kind = 'b'
a = A()
a2 = type(a)(); print(a2.hi(), type(a2) is A)
def clone(o): 
    new = o.__class__()
    new.__dict__.update(o.__dict__)
    return new
b = B(); b.x = 5
c = clone(b); print(type(c).__name__, c.x, c.hi())
for cls in (A, B): print(cls().hi(), cls.__name__, cls.kind)
classes = {'a': A, 'b': B}
def make(k, **kw):
    o = classes[k]()
    for n, v in kw.items(): setattr(o, n, v)
    return o
print(make('b', y=1, z='q').__dict__, make('a').hi())
C = types.new_class('C', (A,), {}, lambda ns: ns.update(kind='c', extra=9))
print(C().hi(), C.extra, C.__name__)
print(A.__dict__.keys() >= {'kind', 'hi'}, 'hi' in A.__dict__, 'hi' in B.__dict__, A.__dict__['kind'])
print([n for n in vars(A) if not n.startswith('_')])
A.new = lambda self: 'new ' + self.kind
print(b.new(), a.new())
setattr(B, 'kind', 'bb'); print(b.hi())
del A.new
print(hasattr(b, 'new'))
print(sorted(n for n in dir(B) if not n.startswith('__')), getattr(b, 'hi')())
def method(self): return 'bound ' + self.kind
b.m = types.MethodType(method, b); print(b.m())
b.f = lambda: 'plain'; print(b.f())
class D:
    def __init__(self, **kw): vars(self).update(kw)
    def __repr__(self): return f"D({', '.join(f'{k}={v!r}' for k, v in sorted(vars(self).items()))})"
    def __eq__(self, o): return self.__dict__ == o.__dict__
print(D(a=1, b=2), D(a=1) == D(a=1), D(a=1) == D(a=2))
ns = types.SimpleNamespace(a=1, b='x'); ns.c = 3; print(ns, ns.a, vars(ns))
class Meta(type):
    def __call__(cls, *a, **k):
        o = super().__call__(*a, **k)
        o.post()
        return o
class W(metaclass=Meta):
    def __init__(self, v): self.v = v
    def post(self): self.v *= 2
class X(W):
    def post(self):
        super().post()
        self.v += 1
print(W(2).v, X(2).v)
class Base:
    def __init_subclass__(cls, **kw):
        super().__init_subclass__()
        for k, v in kw.items(): setattr(cls, k, v)
class K(Base, color='red', size=3): pass
print(K.color, K.size)
class Desc:
    def __set_name__(self, owner, name): self.n = '_' + name
    def __get__(self, o, t=None): return self if o is None else getattr(o, self.n, 'unset')
    def __set__(self, o, v): setattr(o, self.n, v)
    def __delete__(self, o): delattr(o, self.n)
class T:
    p = Desc(); q = Desc()
t = T(); print(t.p); t.p = 4; t.q = 5; print(t.p, t.q, vars(t)); del t.p; print(t.p)
print(isinstance(A, type), type(A), type(type), isinstance(type, object), issubclass(type, object), callable(A), A.__class__)
class CallCount:
    def __init__(self, f): self.f = f; self.n = 0
    def __call__(self, *a): self.n += 1; return self.f(*a)
    def __get__(self, o, t): return types.MethodType(self, o) if o is not None else self
class Calls:
    @CallCount
    def go(self, x): return x * 2
k = Calls(); print(k.go(2), k.go(3), Calls.go.n)
