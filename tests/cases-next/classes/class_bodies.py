# Class bodies run like code; scopes skip them; nested classes; conditional methods.
x = "global"


class A:
    print("body runs")
    x = "class"
    y = x + "!"
    z = [x for _ in range(1)]
    if len(y) > 3:

        def cond(self):
            return "cond true"

    else:

        def cond(self):
            return "cond false"

    for i in range(3):
        pass

    def get(self):
        return x, self.x, A.y

    class Inner:
        v = 1

        def outer(self):
            return A.x

    def __private(self):
        return "mangled"

    def call(self):
        return self.__private(), self.__dict__

    total = 0

    def bump(self):
        self.total += 1
        return self.total, A.total


a = A()
print(a.get(), A.y, A.z, a.cond(), A.i, A.Inner.v, A.Inner().outer(), a.call(), a.bump(), a.bump(), A().bump(), hasattr(a, "__private"), a._A__private())


def make(base, n):
    class Made(base):
        size = n

        def get(self):
            return n, self.size, super().__init__ is not None

    Made.__name__ = f"Made{n}"
    return Made


M1, M2 = make(A, 1), make(object, 2)
print(M1().get(), M2().get(), M1.__name__, M2.__name__, issubclass(M1, A), M1().cond(), M1 is not make(A, 1))


class Shared:
    items = []
    n = 0

    def add(self, x):
        self.items.append(x)
        self.n += 1


s1, s2 = Shared(), Shared()
s1.add("a")
s2.add("b")
print(s1.items, s2.items, Shared.items, s1.n, s2.n, Shared.n)
T = type("T", (A,), {"x": "made by type", "twice": lambda self: self.x * 2})
print(T().x, T().twice(), T.__name__, T().get())


class Doc:
    """Doc text."""

    def m(self):
        """Method text."""


print(Doc.__doc__, Doc.m.__doc__, Doc.__module__, Doc.m.__name__, Doc.__qualname__, A.Inner.__qualname__, A.__doc__)
