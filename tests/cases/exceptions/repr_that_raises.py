class Bad:
    def __init__(self): self.ok = False
    def __repr__(self):
        if not self.ok: raise ValueError('no')
        return 'Bad'
from collections import deque, OrderedDict, defaultdict
b = Bad()
for x in ([b], {'k': b}, {b}, deque([b]), (b,), OrderedDict(a=b), defaultdict(list, {1: b}), frozenset([b])):
    b.ok = False
    try: print(repr(x))
    except ValueError as e: print('VE', e)
    b.ok = True
    print(x)
