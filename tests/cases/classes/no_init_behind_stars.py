class A:
    def run(self): return 'A'
class B:
    def __init__(self, n=2): self.n = n
    def run(self): return self.n
reg = {'a': A, 'b': B}
def create(name, *args, **kw):
    return reg[name](*args, **kw)
for name, args in (('a', ()), ('b', (3,))):
    print(create(name, *args).run())
try:
    create('a', 1)
except TypeError as e:
    print(e)
try:
    create('a', x=1)
except TypeError as e:
    print(e)
print(create('b', n=7).run())
