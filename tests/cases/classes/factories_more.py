def outer(n):
    class Inner:
        count = 0
        def __init__(self):
            Inner.count += 1
            self.n = n
        class Nested:
            tag = n
            def show(self): return f'nested {self.tag}'
        def make(self): return self.Nested()
        def __call__(self, f):
            def w(*a): return f(*a) + self.n
            return w
    return Inner
A, B = outer(1), outer(2)
print(A().make().show(), B().make().show(), A.count, B.count, A.Nested is B.Nested, A.Nested.__qualname__)
@A()
def f(x): return x * 10
print(f(2))
def chain(*bases):
    if len(bases) == 1:
        class Single(bases[0]):
            def who(self): return 'single ' + super().who()
        return Single
    class Multi(bases[0], bases[1]):
        def who(self): return 'multi ' + super().who()
    return Multi
class X:
    def who(self): return 'X'
class Y:
    def who(self): return 'Y'
class Z(X):
    def who(self): return 'Z>' + super().who()
print(chain(X)().who(), chain(Y)().who(), chain(Z, Y)().who(), chain(X, Y)().who())
import sys
def choose(flag):
    if flag: Base = X
    else: Base = Y
    class C(Base):
        def twice(self): return self.who() * 2
    return C
print(choose(True)().twice(), choose(False)().twice(), choose(True).__bases__, issubclass(choose(False), Y))
def gen_classes():
    for i in range(3):
        class K:
            idx = i
            def __lt__(self, o): return self.idx < o.idx
            def __repr__(self): return f'K{self.idx}'
        yield K
ks = list(gen_classes())
print(sorted(k() for k in reversed(ks)), [k.idx for k in ks], len(set(ks)))
def memo(cls):
    cache = {}
    class Memo(cls):
        def __new__(c, *a):
            if a not in cache: cache[a] = super().__new__(c)
            return cache[a]
    Memo.__name__ = cls.__name__; Memo.__qualname__ = cls.__qualname__; Memo.__doc__ = cls.__doc__
    return Memo
@memo
class Pt:
    "a point"
    def __init__(self, x, y): self.x = x; self.y = y
@memo
class Qt:
    def __init__(self, x): self.x = x
print(Pt(1, 2) is Pt(1, 2), Pt(1, 2) is Pt(2, 1), Qt(1) is Qt(1), Pt.__name__, repr(Pt), Pt.__doc__, Qt.__doc__)
def visitor(table):
    class V:
        def visit(self, x):
            m = getattr(self, 'visit_' + type(x).__name__, self.generic)
            return m(x)
        def generic(self, x): return f'? {x}'
        def visit_int(self, x): return table['int'](x)
        def visit_str(self, x): return table['str'](x)
        def visit_list(self, x): return [self.visit(i) for i in x]
    return V()
v = visitor({'int': lambda x: x + 1, 'str': lambda s: s.upper()})
print(v.visit([1, 'a', 2.5, [3]]))
class State:
    pass
def states(names):
    made = {}
    for n in names:
        class S(State):
            name = n
            def next(self): return made[names[(names.index(self.name) + 1) % len(names)]]()
            def __repr__(self): return f'<{self.name}>'
        made[n] = S
    return made
m = states(['red', 'green', 'yellow'])
s = m['red']()
out = []
for _ in range(4):
    out.append(repr(s)); s = s.next()
print(out, isinstance(s, State), isinstance(s, m['green']), isinstance(s, m['red']))
def exc_factory(code):
    class HTTPError(Exception):
        status = code
        def __init__(self, msg): super().__init__(msg); self.msg = msg
    return HTTPError
NF, SE = exc_factory(404), exc_factory(500)
def handle(e):
    try: raise e
    except (NF, KeyError) as x: return ('nf', x.status if isinstance(x, NF) else 'k')
    except SE as x: return ('se', x.status, x.msg)
    finally: pass
print(handle(NF('a')), handle(SE('b')), handle(KeyError('c')))
match SE('q'):
    case NF(): print('matched nf')
    case SE(msg=m2): print('matched se', m2)
class Op:
    def __init__(self, sym): self.sym = sym
def make_op(sym, fn):
    class BinOp(Op):
        def __init__(self, l, r): super().__init__(sym); self.l, self.r = l, r
        def eval(self): return fn(self.l.eval(), self.r.eval())
    return BinOp
class Num:
    def __init__(self, v): self.v = v
    def eval(self): return self.v
Add = make_op('+', lambda a, b: a + b); Mul = make_op('*', lambda a, b: a * b)
e = Add(Num(2), Mul(Num(3), Num(4)))
print(e.eval(), e.sym, e.r.sym, isinstance(e, Mul), type(e.r) is Mul)
