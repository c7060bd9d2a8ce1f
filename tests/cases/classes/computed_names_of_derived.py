class Safe(str):
    def html(self): return self
class Stack(list):
    def peek(self): return self[-1]
class E(ValueError):
    code = 3
import collections
class D(collections.OrderedDict):
    tag = 'd'
def get(o, n):
    try:
        v = getattr(o, n)
    except AttributeError as e:
        return str(e)
    return v() if callable(v) else v
for o in (Safe('a'), Stack([1, 2]), E('x', 1), D(a=1)):
    for n in 'html peek code tag upper copy args nothing x'.split():
        print(type(o).__name__, n, hasattr(o, n), get(o, n))
    setattr(o, 'extra', 1)
    print(getattr(o, 'ex' + 'tra'), vars(o))
