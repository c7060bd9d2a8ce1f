"""Functions that get attributes, each its own; what wraps takes over; del."""
import functools
def make(n):
    def tag():
        return 'tag'
    tag.n = n
    tag.seen = []
    return tag
a = make(1)
b = make(2)
a.seen.append('x')
print(a.n, b.n, a.seen, b.seen, a is b, a is a, a() == b())
print(sorted(a.__dict__))
def counted(f):
    @functools.wraps(f)
    def wrapper(*args):
        wrapper.calls += 1
        return f(*args)
    wrapper.calls = 0
    return wrapper
@counted
def add(x, y):
    """Adds."""
    return x + y
@counted
def neg(x):
    return -x
add(1, 2); add(3, 4); neg(1)
print(add.calls, neg.calls, add.__name__, add.__doc__, add.__wrapped__(1, 1))
def plain():
    def inner():
        return 0
    return inner
print(hasattr(plain(), 'n'))
fs = []
for i in range(3):
    def h():
        return 'h'
    h.index = i
    fs.append(h)
print([f.index for f in fs], fs[0] is fs[1])
def rec():
    def walk(k):
        walk.depth = max(getattr(walk, 'depth', 0), k)
        return 0 if k == 3 else walk(k + 1)
    walk(0)
    return walk.depth
print(rec())
del a.n
try:
    a.n
except AttributeError as e:
    print(e)
def trace(f):
    @functools.wraps(f)
    def w(*a):
        return f(*a)
    return w
def base(x: int) -> str:
    return str(x)
base.level = 3
w = trace(base)
print(w.level, w.__annotations__, w.__type_params__, w.__wrapped__ is base)
