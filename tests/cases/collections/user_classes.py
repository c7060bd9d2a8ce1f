from collections import UserDict, UserList
class D(UserDict):
    def __setitem__(self, k, v): super().__setitem__(k.lower(), v)
d = D(A=1); d['B'] = 2; d.update({'C': 3})
print(d, len(d), 'a' in d, d['a'], sorted(d.items()), d.get('zz', 5), list(d), d.pop('a'), d == {'b': 2, 'c': 3}, d.data, isinstance(d, dict))
e = d.copy(); e['x'] = 9; print(e, d, d | {'q': 1}, d.setdefault('n', 4), d.keys(), bool(D()))
try: d['none']
except KeyError as x: print('KeyError', x)
class L(UserList):
    def first(self): return self[0]
l = L([3, 1, 2]); l.append(5); l.sort(); print(l, l.first(), l[1:], type(l[1:]).__name__, l + [9], len(l), 5 in l, l == [1, 2, 3, 5], l.index(3), l * 2, list(reversed(l)), l.pop(), l.data, max(l))
l.extend([7]); l.insert(0, 0); l.remove(2); del l[0]; l[0] = 'z'; print(l, l.count(7), UserList('ab'), l.copy())
for x in l: print(x)
