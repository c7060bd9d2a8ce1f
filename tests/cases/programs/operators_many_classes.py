class A:
    def __init__(self, x): self.x = x
    def __add__(self, o): return A(self.x + (o.x if isinstance(o, A) else 1))
    def __eq__(self, o): return isinstance(o, A) and o.x == self.x
    def __lt__(self, o): return self.x < o.x
    def __repr__(self): return f'A({self.x})'
vals = [1, 2.5, 'a', None, (1, 2), [3], A(4), True, b'x']
def attempt(f, *args):
    try:
        return f(*args)
    except Exception as e:
        return type(e).__name__ + ': ' + str(e)
def add(a, b): return a + b
def iadd(a, b):
    a += b
    return a
def mul(a, b): return a * b
def sub(a, b): return a - b
def lt(a, b): return a < b
def eq(a, b): return a == b
def ne(a, b): return a != b
def has(a, b): return a in b
def mod(a, b): return a % b
def div(a, b): return a / b
for f in (add, mul, sub, lt, eq, ne, has, mod, div, iadd):
    for x in vals:
        print(f.__name__, x, [attempt(f, x, y) for y in vals])
def total(xs):
    t = 0
    n = 0
    for x in xs:
        for y in xs:
            if x == y: n += 1
            if not (x != y): n += 1
            if (x is y) or (x == 2): n += 10
    return n
print(total(vals))
