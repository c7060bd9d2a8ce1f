class M(type):
    pass
class A(metaclass=M): pass
class B(A): pass
f = B.mro
print(f(), A.__subclasses__())
g = A.__subclasses__
print(g(), f.__name__)
print(int.mro())
def h(a: int, b='x'): pass
h.__annotations__['b'] = str
h.__annotations__['return'] = None
d = h.__annotations__
print(d, d is h.__annotations__)
del d['a']
print(h.__annotations__)
class K:
    def m(self, a: int): pass
K.m.__annotations__['z'] = 3
print(K.m.__annotations__, K().m.__annotations__)
