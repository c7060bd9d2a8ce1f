# super() of objects of other classes, outside of classes, in static and class methods.
class A:
    def f(self): return 'A'
class C(A):
    def f(self): return 'C'
class B: pass
for f in (lambda: super(C, []).f(), lambda: super(C, B()).f(), lambda: super(C, A()).f(), lambda: super(C, B).f):
    try: print(f())
    except TypeError as e: print(e)
def g():
    super().f()
try: g()
except RuntimeError as e: print(e)
class D:
    def no(): super().f()
try: D.no()
except RuntimeError as e: print(e)
class M:
    @staticmethod
    def s(*a): return a
    @classmethod
    def c(cls, *a): return cls is N, a
class N(M):
    @staticmethod
    def s(*a): return super(N, N).s(*a)
    @classmethod
    def c(cls, *a): return super().c(*a)
    def both(self): return super().s(1), super().c(2)
print(N.s(1, 2), N.c(3), N().both(), N().c(4))
class E:
    @staticmethod
    def f(x): return super().f(x)
try: E.f(5)
except TypeError as e: print(e)
except AttributeError as e: print(e)
