"""Attributes that are set on exceptions of built-in classes."""
import json, sys
def g(kind):
    try:
        if kind == 0: int('x')
        if kind == 1: {}['k']
        if kind == 2: [][3]
        if kind == 3: raise FileNotFoundError(2, 'gone', 'a.txt')
        if kind == 4: json.loads('{')
        if kind == 5: next(iter([]))
        if kind == 6: sys.exit(4)
    except BaseException as e:
        e.kind = kind
        e.path = f"p{kind}"
        raise
class Mine(ValueError):
    kind = 'class'
    def __init__(self, x):
        super().__init__(x)
        self.x = x
for k in range(7):
    try:
        g(k)
    except BaseException as e:
        print(type(e).__name__, e.kind, e.path, vars(e) if k != 4 else '', getattr(e, 'errno', '-'), hasattr(e, 'zip'))
try:
    raise Mine(3)
except ValueError as e:
    print(e.kind, e.x)
    e.kind = 2
    print(e.kind, Mine.kind)
for n in ['kind', 'path', 'nope']:
    e = KeyError('q')
    print(hasattr(e, n), getattr(e, n, None))
    try:
        setattr(e, n, (n,))
        print(getattr(e, n), hasattr(e, n), e.args)
        delattr(e, n)
        print(hasattr(e, n))
    except (AttributeError, TypeError) as x:
        print(type(x), x)
def deco(f):
    def inner(*a):
        try:
            return f(*a)
        except Exception as ex:
            ex.call = (f.__name__, a)
            ex.depth = getattr(ex, 'depth', 0) + 1
            raise
    return inner
@deco
def one(x): return 1 / x
@deco
def two(x): return one(x)
try:
    two(0)
except ZeroDivisionError as ex:
    print(ex, ex.call, ex.depth, sorted(vars(ex)))
try:
    ValueError().depth
except AttributeError as a:
    print(a)
eg = ExceptionGroup('g', [ValueError(1)])
eg.tag = 'x'
print(eg.tag, eg.exceptions[0].tag if hasattr(eg.exceptions[0], 'tag') else 'untagged')
match ex_ := OSError(2, 'no'):
    case OSError(errno=2, strerror=s):
        print(s)
ex_.depth = 5
match ex_:
    case Exception(depth=d): print('d', d)
match ValueError():
    case Exception(depth=d): print('d', d)
    case _: print('none')
e = ValueError('n'); e.add_note('hi'); e.z = 1
print(vars(e), e.__notes__)
class Plain: pass
p = Plain(); p.kind = 9
for o in (p, e, KeyError()):
    try:
        o.kind += 1
        print(o.kind)
    except AttributeError as a:
        print(a)
assert e.z == 1, "no"
a = AssertionError('m'); a.lineno = 3
print(a.lineno, SyntaxError('x').lineno)
