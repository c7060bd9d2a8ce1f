"""Methods of instances, classes within classes and built-in functions in pickles of every protocol."""
import pickle
class A:
    class Inner:
        def __init__(self): self.v = 3
    def __init__(self, n): self.n = n
    def hello(self, k=1): return (self.n, k)
    @classmethod
    def make(cls): return cls(9)
    @staticmethod
    def st(x): return x + 1
a = A(4)
for proto in range(6):
    m = pickle.loads(pickle.dumps(a.hello, proto))
    print(proto, m(2))
    c = pickle.loads(pickle.dumps(A.Inner(), proto))
    print(c.v, type(c).__qualname__)
    print(pickle.loads(pickle.dumps(A.Inner, proto)) is A.Inner, pickle.loads(pickle.dumps([A, A.Inner, len], proto))[1] is A.Inner)
