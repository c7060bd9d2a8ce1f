def f():
    "doc"
print(f.__doc__)
class P:
    def __init__(self, t): self.t = t
    def __getattr__(self, n): return getattr(self.t, n)
class A:
    "class doc"
    def m(self): "method doc"
print(P(A()).__doc__, A().__doc__, P(A()).m.__doc__, A.m.__doc__, A().m.__doc__)
class L:
    def __init__(self, fn):
        self.fn = fn
        self.__doc__ = fn.__doc__
print(L(A.m).__doc__, L(f).__doc__, L(A).__doc__, L.__doc__, L(lambda: 0).__doc__)
