import copy, pickle
from dataclasses import dataclass
class S:
    __slots__ = ('a', 'b')
    def __init__(self, a): self.a = a
@dataclass(slots=True)
class P:
    x: int
    y: list
s = S([1])
t = copy.copy(s); u = copy.deepcopy(s)
print(t.a is s.a, u.a, hasattr(t, 'b'))
p = P(1, [2])
q = copy.deepcopy(p)
print(q, copy.copy(p) == p)
print(pickle.loads(pickle.dumps(p)), hasattr(s, '__dict__'))
try: vars(s)
except TypeError as e: print('TE', e)
try: s.__dict__
except AttributeError as e: print(e)
