"""inspect.getmembers of instances, classes and the main module."""
import inspect
import sys
class Base:
    kind = "base"
    def __init__(self, n): self.n = n
    def run(self, x): return self.n + x
    @property
    def double(self): return self.n * 2
    @classmethod
    def make(cls): return cls(5)
    @staticmethod
    def helper(): return "h"
class Derived(Base):
    "A derived one."
    def run(self, x): return super().run(x) * 10
    def _private(self): pass
    def __len__(self): return 3
    class Inner: pass
d = Derived(4)
print([n for n, v in inspect.getmembers(d, inspect.ismethod)])
print([(n, v) for n, v in inspect.getmembers(d) if not n.startswith("_") and not callable(v)])
print([n for n, v in inspect.getmembers(Derived, inspect.isfunction)])
print([n for n, v in inspect.getmembers(d, predicate=inspect.isclass)], [n for n, _ in inspect.getmembers(Derived, inspect.isclass)])
print([n for n, v in inspect.getmembers(d, callable)])
print([n for n, v in inspect.getmembers(Derived, lambda v: isinstance(v, property))])
for name, m in inspect.getmembers(d, predicate=inspect.ismethod):
    if not name.startswith("_") and name != "make":
        print(name, m(2), m.__func__.__qualname__, inspect.signature(m))
print(dict(inspect.getmembers(d))["__module__"], dict(inspect.getmembers(d))["__dict__"], dict(inspect.getmembers(Derived))["__doc__"])
print([n for n, v in inspect.getmembers(d, inspect.isroutine)])
def command_add(a, b): return a + b
def command_neg(a): return -a
print([(n, f(*range(1, 1 + len(inspect.signature(f).parameters)))) for n, f in inspect.getmembers(sys.modules[__name__], inspect.isfunction) if n.startswith("command_")])
print([n for n, c in inspect.getmembers(sys.modules[__name__], inspect.isclass)])
