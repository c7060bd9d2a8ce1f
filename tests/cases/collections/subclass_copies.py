import collections
class OD(collections.OrderedDict): pass
class DD(collections.defaultdict): pass
class DQ(collections.deque): pass
class C(collections.Counter): pass
class CM(collections.ChainMap): pass
class UD(collections.UserDict): pass
class UL(collections.UserList): pass
class L(list): pass
class D(dict): pass
class S(set): pass
class F(frozenset): pass
class T(tuple): pass
for o in (OD(a=1), DD(int, a=1), DQ([1]), C('aab'), CM({'a': 1}), UD(a=1), UL([1]), L([1]), D(a=1), S([1])):
    print(type(o.copy()).__name__, repr(o.copy()), repr(o))
print(type(S([1]) | {2}).__name__, type(F([1]) & {1}).__name__, type(OD(a=1) | {'b': 2}).__name__, type(D(a=1) | {'b': 2}).__name__, type(C('a') + C('b')).__name__, type(DQ([1]) + DQ([2])).__name__, type(UL([1]) + [2]).__name__, type(L([1]) + [2]).__name__, type(L([1])[:]).__name__, type(UL([1])[:]).__name__, type(T([1]) + (2,)).__name__, type(DD(int) | {}).__name__, type(UD(a=1) | {}).__name__, type(CM().new_child()).__name__, type(DQ([1]) * 2).__name__, type(OD.fromkeys('ab')).__name__, type(D.fromkeys('ab')).__name__, type(S([1]).union([2])).__name__)
