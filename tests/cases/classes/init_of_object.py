from fractions import Fraction


class A:
    pass


class B:
    def __init__(self, x):
        self.x = x


class N:
    def __new__(cls, *args):
        return super().__new__(cls)


a = A()
print(a.__init__())
for f in (lambda: a.__init__(1), lambda: object.__init__(B(1), 2), lambda: N(1).__init__(5)):
    try:
        print(f())
    except TypeError as e:
        print(e)
r = Fraction(7, 3)
r.__init__(2, 15)
print(r)
