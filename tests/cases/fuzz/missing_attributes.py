"""Properties that raise AttributeError, `super()` without the attribute, classes that are not subscriptable."""
class A:
    def __init__(self): self.n = 1
    def __getattr__(self, name):
        return 'no ' + name
class B(A):
    @property
    def prop(self):
        return super().prop
    @property
    def bad(self):
        return self.n.foo
    def go(self):
        return super().nothing
b = B()
print(b.prop, b.bad)
try: print(b.go())
except AttributeError as e: print(e)
class C:
    @property
    def prop(self): return super().prop
    def __getattr__(self, name): raise AttributeError(name)
try: print(C().prop)
except AttributeError as e: print(e)
try: C().prop = 1
except AttributeError as e: print(e)
for args in [(1, 5), ('a', 5), (b'a', 'utf-8'), ('a',), (1, 'utf-8')]:
    try: print(bytes(*args))
    except TypeError as e: print(e)
try: bytes(1, 5)
except TypeError as e: print(e)
try: bytes('a', 5)
except TypeError as e: print(e)
try: str(1, 'utf-8')
except TypeError as e: print(e)
try: print(KeyError['a'])
except TypeError as e: print(e)
for cls in (int, str, object, ValueError, list, dict):
    try: print(cls[1] is None)
    except TypeError as e: print(e)
