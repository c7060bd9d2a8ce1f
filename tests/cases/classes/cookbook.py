class Typed:
    def __init__(self, name, kind): self.name, self.kind = name, kind
    def __get__(self, inst, owner): return self if inst is None else inst.__dict__[self.name]
    def __set__(self, inst, v):
        if not isinstance(v, self.kind): raise TypeError(f'Expected {self.kind}')
        inst.__dict__[self.name] = v
    def __delete__(self, inst): del inst.__dict__[self.name]
def typeassert(**kwargs):
    def decorate(cls):
        for name, kind in kwargs.items():
            setattr(cls, name, Typed(name, kind))
        return cls
    return decorate
@typeassert(name=str, shares=int, price=float)
class Stock:
    def __init__(self, name, shares, price):
        self.name = name; self.shares = shares; self.price = price
s = Stock('A', 5, 1.5)
print(s.name, s.shares, s.price, vars(s))
try: s.shares = 'x'
except TypeError as e: print(e)
class Structure:
    _fields = []
    def __init__(self, *args, **kwargs):
        if len(args) > len(self._fields):
            raise TypeError(f'Expected {len(self._fields)} arguments')
        for name, value in zip(self._fields, args): setattr(self, name, value)
        for name in self._fields[len(args):]:
            setattr(self, name, kwargs.pop(name))
        if kwargs: raise TypeError(f"Invalid argument(s): {','.join(kwargs)}")
    def __repr__(self):
        return f"{type(self).__name__}({', '.join(repr(getattr(self, f)) for f in self._fields)})"
class Stk(Structure): _fields = ['name', 'shares', 'price']
class Point(Structure): _fields = ['x', 'y']
print(Stk('ACME', 50, 91.1), Point(2, 3), Point(2, y=5).y)
try: Point(1, 2, 3)
except TypeError as e: print(e)
try: Point(1, y=2, z=3)
except TypeError as e: print(e)
class lazyproperty:
    def __init__(self, func): self.func = func
    def __get__(self, instance, cls):
        if instance is None: return self
        value = self.func(instance)
        setattr(instance, self.func.__name__, value)
        return value
class Circle:
    def __init__(self, r): self.r = r
    @lazyproperty
    def area(self): print('computing'); return 3 * self.r ** 2
c = Circle(4); print(c.area, c.area, vars(c))
class NoMixedCase(type):
    def __new__(cls, clsname, bases, clsdict):
        for name in clsdict:
            if name.lower() != name: raise TypeError('Bad attribute name: ' + name)
        return super().__new__(cls, clsname, bases, clsdict)
class Root(metaclass=NoMixedCase): pass
class Ok(Root):
    def foo_bar(self): return 1
try:
    class Bad(Root):
        def fooBar(self): pass
except TypeError as e: print(e)
class MyMeta(type):
    @classmethod
    def __prepare__(cls, name, bases, *, debug=False, synchronize=False): return super().__prepare__(name, bases)
    def __new__(cls, name, bases, ns, *, debug=False, synchronize=False):
        if debug: print('debug', name)
        return super().__new__(cls, name, bases, ns)
    def __init__(self, name, bases, ns, *, debug=False, synchronize=False):
        self.sync = synchronize
        super().__init__(name, bases, ns)
class Spam(metaclass=MyMeta, debug=True, synchronize=True): pass
print(Spam.sync)
class MultiDict(dict):
    def __init__(self, clsname): super().__init__(); self.clsname = clsname
    def __setitem__(self, name, value):
        if name in self: raise TypeError(f'{name} already defined in {self.clsname}')
        super().__setitem__(name, value)
class OrderedMeta(type):
    def __new__(cls, clsname, bases, clsdict):
        d = dict(clsdict)
        order = []
        for name, value in clsdict.items():
            if isinstance(value, Typed):
                order.append(name)
        d['_order'] = order
        return type.__new__(cls, clsname, bases, d)
    @classmethod
    def __prepare__(cls, clsname, bases): return MultiDict(clsname)
try:
    class Dup(metaclass=OrderedMeta):
        def a(self): pass
        def a(self): pass
except TypeError as e: print(e)
class Rec(metaclass=OrderedMeta):
    y = Typed('y', int)
    x = Typed('x', str)
    def show(self): return [getattr(self, n) for n in self._order]
r = Rec(); r.x = 'q'; r.y = 2; print(r.show(), Rec._order)
class Dispatcher:
    def __init__(self): self.handlers = {}
    def on(self, name):
        def d(f): self.handlers.setdefault(name, []).append(f); return f
        return d
    def emit(self, name, *a): return [h(*a) for h in self.handlers.get(name, [])]
d = Dispatcher()
@d.on('x')
def a1(v): return v + 1
@d.on('x')
def a2(v): return v * 2
print(d.emit('x', 5), d.emit('none'))
class Account:
    interest = 0.02
    def __init__(self, **kw):
        for k in kw: self.__setattr__(k, kw[k])
    def __getattr__(self, n): return f'<no {n}>'
a = Account(owner='me', bal=10)
print(a.owner, a.bal, a.zip, a.interest, getattr(a, 'x' + 'y'), hasattr(a, 'anything'))
print(Account.__name__, a.__class__.__name__, Account.__init__.__name__, a.__init__.__qualname__, type(a).__mro__)
from abc import ABC, abstractmethod
class IStream(ABC):
    @abstractmethod
    def read(self): ...
    @property
    @abstractmethod
    def name(self): ...
class FS(IStream):
    def read(self): return 'data'
    @property
    def name(self): return 'fs'
try: IStream()
except TypeError as e: print(e)
print(FS().read(), FS().name, issubclass(FS, IStream), IStream.__abstractmethods__ == frozenset({'read', 'name'}))
def abs_factory(n):
    class Part(IStream):
        def read(self): return n
    return Part
try: abs_factory(1)()
except TypeError as e: print(e)
