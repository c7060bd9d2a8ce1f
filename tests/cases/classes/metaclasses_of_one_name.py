class M(type):
    """One."""
    def tag(cls):
        return 'M of ' + cls.__name__ + ' ' + str(M is type(cls))

class A(metaclass=M):
    pass

print(A.tag(), type(A).__doc__)
first = M

class M(type):
    def tag(cls):
        return 'second ' + cls.__name__
    def __call__(cls, *args):
        return (cls.__name__, super().__call__(*args))

class B(metaclass=M):
    def __repr__(self):
        return 'a B'

print(B.tag(), B())
print(type(A) is first, type(B) is M, first is M)
class N(M):
    pass
class C(B, metaclass=M):
    pass
class D(B, metaclass=N):
    pass
class E(C, D, metaclass=M):
    pass
print(type(C) is M, type(D) is N, type(E) is N, E())
try:
    class F(A, B):
        pass
except TypeError as e:
    print(e)
for meta in (first, M, N):
    class G(metaclass=meta):
        x = 1
    print(type(G) is meta, G.tag(), G.x)
