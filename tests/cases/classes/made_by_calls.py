Point = type('Point', (), {'x': 1, 'y': 2, 'total': lambda self: self.x + self.y})
p = Point()
print(p.total(), Point.__name__, Point, type(p) is Point)
class Base:
    def hello(self): return f'hello {self.name}'
Child = type('Child', (Base,), {'name': 'kid', '__repr__': lambda self: f'<Child {self.name}>'})
c = Child()
print(c.hello(), c, isinstance(c, Base), Child.__mro__, issubclass(Child, Base))
def init(self, a, b=2):
    self.a = a
    self.b = b
Thing = type('Thing', (object,), dict(__init__=init, area=lambda s: s.a * s.b))
t = Thing(3)
print(t.area(), Thing(3, 5).area(), vars(t))
def make_class(name, fields):
    def __init__(self, *args):
        for f, a in zip(fields, args):
            setattr(self, f, a)
    def __repr__(self):
        return f"{name}({', '.join(f'{f}={getattr(self, f)!r}' for f in fields)})"
    return type(name, (), {'__init__': __init__, '__repr__': __repr__, 'fields': fields})
P = make_class('P', ['x', 'y']); Q = make_class('Q', ['name', 'age'])
print(P(1, 2), Q('bob', 3), P.fields, Q.fields, P.__name__, Q.__qualname__, P is Q)
print(isinstance(P(1, 2), P), isinstance(P(1, 2), Q), P, type(Q('a', 1)).__name__)
errors = {n: type(n, (Exception,), {}) for n in ('AError', 'BError')}
for n in errors:
    try: raise errors[n]('boom')
    except errors['AError'] as e: print('A', e, type(e).__name__)
    except errors['BError'] as e: print('B', e, type(e))
class Meta(type):
    def __new__(mcs, name, bases, ns):
        ns['tag'] = name.lower()
        return super().__new__(mcs, name, bases, ns)
M = Meta('Made', (), {'v': 5})
print(M.tag, M.v, type(M), M().v)
Same = type(p)
print(Same().total(), type(p)().x)
ns = {}
for i in range(3):
    ns[f'm{i}'] = (lambda n: lambda self: n * 10)(i)
D = type('D', (), ns)
print(D().m0(), D().m1(), D().m2(), hasattr(D, 'm3'))
class A:
    pass
class B(A):
    pass
class C2(A): pass
print(A.__subclasses__(), [k.__name__ for k in A.__subclasses__()], B.__bases__, B.mro(), B.__base__)
print(A.__module__, A.__qualname__, A.__doc__, A.__dict__['__module__'])
class G:
    def __class_getitem__(cls, item): return f'{cls.__name__}[{item}]'
print(G[int], G['x'])
X = type('X', (Base,), {})
X.name = 'later'
print(X().hello())
setattr(X, 'extra', 5); print(X.extra, X().extra)
