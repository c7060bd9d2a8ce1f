def make(n):
    class Counter:
        step = n
        made = []
        def __init__(self, start=0):
            self.value = start
            Counter.made.append(self)
        def tick(self):
            self.value += self.step + n
            return self
        @classmethod
        def create(cls, v):
            return cls(v)
        @property
        def big(self):
            return self.value > 10 * n
    Counter.label = f"C{n}"
    return Counter

A = make(1)
B = make(5)
print(A is B, A is A, A == B, A.__name__, B.__qualname__, A.label, B.label)
a = A(); b = B(10)
print(a.tick().value, b.tick().value, a.step, b.step, a.big, b.big)
print(isinstance(a, A), isinstance(a, B), isinstance(b, (A, B)), type(a) is A, type(b) is A, a.__class__ is A)
print(len(A.made), len(B.made))
B.create(3)
print(len(A.made), len(B.made), B.step, type(B.create(2)).label)
d = {A: 'a', B: 'b'}
print(d[A], d[type(b)], len({A, B, make(1)}))
B.step = 100
print(a.step, b.step, b.tick().value)

def logged(cls):
    class Wrapper(cls):
        calls = 0
        def __init__(self, *args):
            super().__init__(*args)
            self.log = []
        def run(self, x):
            Wrapper.calls += 1
            self.log.append(x)
            return super().run(x)
    Wrapper.__name__ = cls.__name__
    return Wrapper

@logged
class P:
    def __init__(self, k): self.k = k
    def run(self, x): return x * self.k
@logged
class Q:
    def __init__(self): self.z = 'q'
    def run(self, x): return self.z + str(x)
p = P(3); q = Q()
print(p.run(4), q.run(4), p.run(1), P.calls, Q.calls, p.log, q.log)
print(P.__name__, [c.__name__ for c in P.__mro__])
print(isinstance(p, Q), isinstance(p, P), issubclass(P, Q))

def mixin(base):
    class Mixed(base):
        def hello(self): return 'hello ' + super().hello()
    return Mixed
class X:
    def hello(self): return 'x'
class Y:
    def hello(self): return 'y'
print(mixin(X)().hello(), mixin(Y)().hello(), mixin(mixin(X))().hello())

classes = []
for i in range(4):
    class Item:
        index = i
        def get(self): return self.index * 2
    classes.append(Item)
print([c.index for c in classes], [c().get() for c in classes])
objs = [c() for c in classes]
print([isinstance(objs[1], c) for c in classes])
def err():
    class E(Exception): pass
    return E
E1 = err(); E2 = err()
for e in (E1, E2):
    try:
        try:
            raise e('x')
        except E1 as x:
            print('E1', type(x) is E1)
    except E2 as x:
        print('E2', type(x) is E2, x.args)
class Sub(B):
    def tick(self):
        super().tick()
        return self
s = Sub(1)
print(s.tick().value, isinstance(s, B), isinstance(s, A), Sub.__mro__[1] is B, Sub.__bases__[0] is B, Sub.label)
