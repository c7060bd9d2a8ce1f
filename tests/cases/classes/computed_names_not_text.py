class Field:
    def __init__(self, name): self.name = name
    def __eq__(self, other): return Cond(self.name, other)
    __hash__ = object.__hash__
class Cond:
    def __init__(self, a, b): self.a = a; self.b = b
class M:
    x = 1
m = M()
names = ['x', Field('x'), 3, 'y', None]
for n in names:
    try:
        setattr(m, n, 5)
        print(getattr(m, n), hasattr(m, n), getattr(m, n, 7))
    except TypeError as e:
        print(e)
for n in names:
    for f in (getattr, hasattr):
        try: print(f(m, n))
        except TypeError as e: print(e)
    try: delattr(m, n)
    except TypeError as e: print(e)
print(vars(m))
