class A(type): pass
class B(type): pass
class X(metaclass=A): pass
class Y(metaclass=B): pass
try:
    class Z(X, Y): pass
except TypeError as e: print(e)
class Order(type):
    @classmethod
    def __prepare__(mcs, name, bases, **kw):
        print('prepare', name, bases, kw)
        return {'injected': 42}
    def __new__(mcs, name, bases, ns, flag=False, **kw):
        print('new', name, [k for k in ns if not k.startswith('__')], flag, kw)
        return super().__new__(mcs, name, bases, dict(ns))
    def __init__(cls, name, bases, ns, **kw):
        print('init', cls.__name__, kw)
        super().__init__(name, bases, ns)
class O(metaclass=Order, flag=True):
    z = 1
    a = injected + 1
    def m(self): return self.a
print(O().m(), O.injected)
class P(O, flag=False): 
    q = 2
print(P().m(), P.q, type(P))
class Inst(type):
    def __instancecheck__(cls, obj): return hasattr(obj, 'quack')
    def __subclasscheck__(cls, sub): return 'quack' in sub.__dict__
class Duck(metaclass=Inst): pass
class Mallard:
    def quack(self): return 'q'
class Dog: pass
print(isinstance(Mallard(), Duck), isinstance(Dog(), Duck), issubclass(Mallard, Duck), issubclass(Dog, Duck))
class Frozen(type):
    def __setattr__(cls, name, value):
        if name.startswith('_'): super().__setattr__(name, value)
        else: raise AttributeError(f'{cls.__name__}.{name} is frozen')
class Const(metaclass=Frozen):
    PI = 3
Const._x = 1
try: Const.PI = 4
except AttributeError as e: print(e)
print(Const.PI, Const._x)
class Trace(type):
    def __new__(mcs, name, bases, ns):
        for k, v in list(ns.items()):
            if callable(v) and not k.startswith('__'):
                ns[k] = mcs.wrap(k, v)
        return super().__new__(mcs, name, bases, ns)
    @staticmethod
    def wrap(name, f):
        def inner(self, *a):
            print('call', name, a)
            return f(self, *a)
        return inner
class T(metaclass=Trace):
    def add(self, a, b): return a + b
    def neg(self, a): return -a
t = T(); print(t.add(1, 2), t.neg(3))
class Abstract(type):
    def __call__(cls, *args):
        obj = cls.__new__(cls)
        print('making', cls.__name__)
        obj.__init__(*args)
        return obj
class Thing(metaclass=Abstract):
    def __init__(self, a): self.a = a
print(Thing(4).a)
from abc import ABCMeta, abstractmethod, ABC
class Shape(metaclass=ABCMeta):
    @abstractmethod
    def area(self): ...
class Sq(Shape):
    def area(self): return 4
try: Shape()
except TypeError as e: print(e)
print(Sq().area(), type(Sq), type(Shape).__name__)
class PluginMeta(ABCMeta):
    plugins = []
    def __init__(cls, name, bases, ns):
        super().__init__(name, bases, ns)
        if not getattr(cls, '__abstractmethods__', None):
            PluginMeta.plugins.append(cls)
class Plug(metaclass=PluginMeta):
    @abstractmethod
    def go(self): ...
class P1(Plug):
    def go(self): return 1
class P2(Plug):
    def go(self): return 2
print([c.__name__ for c in PluginMeta.plugins], [c().go() for c in PluginMeta.plugins])
