# What is of tuples: the same tuple under two names, in containers and fields.
def pick(t):
    u = t
    for i in range(2):
        if i > 5: u = (1, 2)
    return u is not t, u is t
print(pick((1, 2)), pick((3, 2.5)), pick(('a', None)))
a = ([], 1)
b = a
c = ([], 1)
print(a is b, a is c, a is not b, (a, b) is (a,))
d = {1: a}
print(d[1] is a, d.get(1) is b, d[1] is c)
def f(*args):
    g = args
    return g is args, g is not args
print(f(1, 2), f())
xs = [a, c]
print([x is a for x in xs])
class T1:
    def __init__(self): self.t = (1, 2)
t = T1()
print(t.t is t.t)
class Nested:
    def __init__(self, *managers): self.managers = managers; self.entered = None
    def __enter__(self):
        self.entered = []
        for mgr in self.managers: self.entered.append((mgr.__enter__(), mgr))
        return [v for v, _ in self.entered]
    def __exit__(self, *exc_info):
        ex = exc_info
        for _, mgr in self.entered:
            try:
                if mgr.__exit__(*ex):
                    ex = (None, None, None)
            except BaseException as e:
                ex = (type(e), e, e.__traceback__)
        self.entered = None
        if ex is not exc_info:
            raise ex[0](ex[1]).with_traceback(ex[2])
class M:
    def __enter__(self): return 5
    def __exit__(self, *a): return False
with Nested(M(), M()) as x: print(x)
def pick(t):
    u = t
    for i in range(2):
        if i > 5: u = (1, 2)
    return u is not t, u is t
print(pick((1, 2)))
def pick2(*t):
    u = t
    for i in range(2):
        if i > 5: u = (None, None)
    return u is not t
print(pick2(1, 2))
