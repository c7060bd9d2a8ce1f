import reprlib
from reprlib import Repr, recursive_repr
r = reprlib.repr
print(r('a' * 50), r(list(range(20))), r({i: i for i in range(10)}), r(tuple(range(9))), r({3, 1, 2}), r(frozenset(range(10))), r(10 ** 60), r((1,)), r([]), r({}), r(set()))
print(r([[[[[[[[1]]]]]]]]), r({'a': {'b': {'c': [1, 2, 3]}}}), r(3.14159), r(None), r(True), r(b'x' * 50))
a = Repr(maxlist=2, maxstring=10, fillvalue='~')
print(a.repr([1, 2, 3]), a.repr('hello world foo'), a.maxlist)
a = Repr(indent=2)
print(a.repr([1, [2, 3], {'a': 1}, ()]))
a = Repr()
a.maxlevel = 1
print(a.repr([[1, 2], [3]]), a.repr_list([1], 1))
class N:
    def __init__(self):
        self.kids = [self]
    @recursive_repr()
    def __repr__(self):
        return 'N(' + ', '.join(map(repr, self.kids)) + ')'
print(N())
