class A:
    def __eq__(self, other):
        return NotImplemented if not isinstance(other, A) else True
class B:
    def __eq__(self, other):
        r = super().__eq__(other)
        return r
    def __hash__(self): return 1
class C:
    pass
a, b, c = A(), B(), C()
print(a.__ne__(a), a.__ne__(1), b == b, b == B(), b.__ne__(b), c.__eq__(c), c.__eq__(b), c.__ne__(c), c.__lt__(1), c.__ge__(c))
print(object.__eq__(c, c), object.__ne__(c, b), object.__lt__(1, 2))
print(None.__eq__(None), None.__eq__(3), None.__ne__(3), None.__lt__(3), (...).__reduce__())
print({1, 2}.__rsub__({2, 3}), {1}.__ror__(5), {1: 2}.__ror__({3: 4}), {1:2}.__ror__(4), frozenset([1]).__rand__({1, 2}))
print('abc'.__rmod__('%s'), range(3).__lt__(range(4)), range(3).__ne__(range(3)))
f = set.__rsub__
print(f({1, 2}, {2, 3}), f.__name__)
print(C.__eq__(c, c), C.__lt__(c, c), object.__subclasshook__(1), C.__subclasshook__(1), object.__init_subclass__())
print((5).__getnewargs__(), (1.5).__getnewargs__(), 'a'.__getnewargs__(), (1j).__getnewargs__(), (1, 2).__getnewargs__(), True.__getnewargs__(), b'ab'.__getnewargs__())
print([hasattr([], n) for n in ['__eq__', '__lt__', '__reduce__', '__iter__', '__add__', '__sub__', '__class_getitem__', 'append']])
print([hasattr(c, n) for n in ['__eq__', '__lt__', '__reduce__', '__dict__', '__iter__', '__init__']], hasattr(None, '__bool__'), hasattr((), '__ge__'), hasattr(list, '__ge__'))
m = c.__eq__
print(m(c), m(2))
print([x.__eq__(y) for x in (1, 'a', None, c) for y in (1, 'a', None, c)])
class D(list):
    def __lt__(self, o):
        return super().__lt__(o)
    def __setattr__(self, n, v):
        super().__setattr__(n, v)
d = D([1])
print(d < D([2]), d.__ne__(D([1])), super(D, d).__len__())
