# `__getattr__` is asked when `__getattribute__` raises AttributeError; plain functions and descriptors.

class Descr:
    n = 0
    def __get__(self, obj, t=None):
        def getter(name):
            self.n += 1
            raise AttributeError(name)
        return getter
d = Descr()
class C:
    __getattribute__ = d
    __getattr__ = d
class F:
    def __getattribute__(self, n): raise AttributeError(n)
    def __getattr__(self, n): return n
print(getattr(F(), 'x'), F().y)
try:
    getattr(C(), 'attr')
except AttributeError as e:
    print(e, d.n)
try:
    C().attr
except AttributeError as e:
    print(e, d.n)
