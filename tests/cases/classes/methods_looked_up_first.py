class A:
    @property
    def f(self):
        print("looked up")
        return lambda *a: ("A", a)
class B:
    def f(self, *a):
        return ("B", a)
class C:
    pass
def g(n):
    print("arg", n)
    return n
for x in (A(), B(), A(), None, C(), 3):
    try:
        print(x.f(g(1), [g(2)]))
    except AttributeError as e:
        print(e)
