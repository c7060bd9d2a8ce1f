import pickle, io
from dataclasses import dataclass, field
class Point:
    def __init__(self, x, y):
        self.x = x
        self.y = y
    def __repr__(self): return f'Point({self.x}, {self.y})'
@dataclass
class Item:
    name: str
    tags: list = field(default_factory=list)
p = Point(1, [2.5, 'a'])
for proto in range(6):
    d = pickle.dumps(p, proto)
    print(proto, d)
    q = pickle.loads(d)
    print(q, type(q).__name__, q.x + 1)
items = [Item('a', ['x']), Item('b')]
d = pickle.dumps(items)
print(d)
back = pickle.loads(d)
print(back == items, back)
f = io.BytesIO()
pickle.dump({'p': p, 'n': None}, f); pickle.dump([1, 2], f)
f.seek(0)
print(pickle.load(f), pickle.load(f))
try: pickle.load(f)
except EOFError as e: print(e)
