# copy and deepcopy.
import copy
class P:
    def __init__(self, x, l): self.x = x; self.l = l
    def __repr__(self): return f'P({self.x}, {self.l})'
p = P(1, [2])
q = copy.copy(p); r = copy.deepcopy(p)
p.l.append(3); p.x = 9
print(p, q, r)

import copy
class Q:
    def __copy__(self): return 'copied'
    def __deepcopy__(self, memo): return 'deep'
print(copy.copy(Q()), copy.deepcopy([Q()]))

import copy
g = [[0] * 3 for _ in range(3)]
h = copy.deepcopy(g)
h[1][1] = 5
print(g, h, sum(h[1]))
d = {'a': [1, {'b': (1, [2])}], 'c': {1, 2}}
e = copy.deepcopy(d)
d['a'][1]['b'][1].append(7)
print(d, e)
