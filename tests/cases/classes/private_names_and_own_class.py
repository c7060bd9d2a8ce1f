# Private names of class bodies, __class__ in methods, properties without a function, class methods of anything.
class C:
    def __get_x(self):
        return 5
    x = property(__get_x)
    __y = 5
    z = __y
print(C().x, C.z)
def f():
    class C:
        def __get_x(self):
            return 5
        x = property(__get_x)
        __y = 5
        z = __y
    print(C().x, C.z)
f()
class X:
    def f(self): return __class__
    @staticmethod
    def g(): return __class__
    @classmethod
    def h(cls): return __class__
print(X().f() is X, X.g() is X, X.h() is X)
def mk():
    class Y(X):
        def f(self):
            def inner(): return __class__
            return inner()
    return Y
print(mk()().f().__name__)
class P:
    @property
    def a(self): pass
    a2 = property()
    @property
    def b(self): return 1
class Q:
    class P2(P): pass
p = Q.P2()
class R:
    class S:
        x = property()
        y = property(lambda self: 3)
        def m(self): pass
for f in (lambda: R.S().x, lambda: setattr(R.S(), 'y', 3), lambda: delattr(R.S(), 'y')):
    try: f()
    except AttributeError as e: print(e)
class C:
    class computed(object):
        def __init__(self, get, set=None):
            self.__get = get
            self.__set = set
        def __get__(self, obj, type=None):
            return self.__get(obj)
        def __set__(self, obj, value):
            return self.__set(obj, value)
    def __init__(self):
        self.__x = 0
    def __get_x(self):
        x = self.__x
        self.__x = x + 1
        return x
    def __set_x(self, x):
        self.__x = x
    x = computed(__get_x, __set_x)
a = C()
print(a.x, a.x)
a.x = 10
print(a.x)
try:
    object.__setattr__(str, 'foo', 42)
except TypeError as e:
    print(e)
try:
    object.__delattr__(str, 'lower')
except TypeError as e:
    print(e)
class K:
    def foo(*a): return a
    goo = classmethod(foo)
c = K()
print(K.goo(1) == (K, 1), c.goo(1) == (K, 1), c.foo(1) == (c, 1))
def f(cls, arg):
    'f doc'
    return cls, arg
ff = classmethod(f)
print(ff.__get__(0, int)(42), ff.__get__(0)(42), K.goo.__self__)
meth = classmethod(1).__get__(1)
try:
    meth()
except TypeError as e:
    print(e)
class D(K): pass
d = D()
print(super(D, D).goo.__self__, super(D, d).goo.__self__, super(D, d).goo())
class Desc:
    counter = 0
    def __get__(self, obj, objtype=None):
        def getter(name):
            self.counter += 1
            raise AttributeError(name)
        return getter
descr = Desc()
class A1: __getattribute__ = descr
class B1: __getattr__ = descr
class C1:
    __getattribute__ = descr
    __getattr__ = descr
for k in A1, B1:
    try: getattr(k(), 'attr')
    except AttributeError as e: print(e, descr.counter)
