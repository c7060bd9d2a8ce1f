"""`__hash__` that gives a bool, attribute names that are no strings, hashes of super objects."""


class F:
    def __hash__(self):
        return True


class C:
    def __setattr__(self, name, value):
        print('set', name)


c = C()
print(hash(F()), type(hash(super(F, F()))))
for act in (lambda: object.__setattr__(c, 5, 5), lambda: object.__delattr__(c, 5), lambda: object.__getattribute__(c, 5)):
    try:
        act()
    except TypeError as e:
        print(e)
object.__setattr__(c, 'a', 5)
c.b = 1
print(c.a)
