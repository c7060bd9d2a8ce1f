# closures and singletons, validators
def typed(name, kind):
    class Typed:
        def __init__(self): self.store = {}
        def __get__(self, obj, owner=None):
            if obj is None: return self
            return obj.__dict__.get('_' + name)
        def __set__(self, obj, value):
            if not isinstance(value, kind):
                raise TypeError(f"{name} must be {kind.__name__}")
            setattr(obj, '_' + name, value)
    return Typed()
class Person:
    name = typed('name', str)
    age = typed('age', int)
    def __init__(self, name, age):
        self._name = None
        self._age = None
        self.name = name
        self.age = age
p = Person('Bob', 3)
print(p.name, p.age)
try:
    p.age = 'x'
except TypeError as e:
    print(e)
def singleton(cls):
    instances = {}
    def get(*args, **kw):
        if cls not in instances:
            instances[cls] = cls(*args, **kw)
        return instances[cls]
    return get
@singleton
class Config:
    def __init__(self, v): self.v = v
print(Config(1) is Config(2), Config(3).v)

def add_repr(cls):
    def __repr__(self):
        return f"<{type(self).__name__} {sorted(vars(self).items())}>"
    cls.__repr__ = __repr__
    return cls
def node(kind):
    @add_repr
    class Node:
        def __init__(self, left, right=None):
            self.left = left
            self.right = right
        def depth(self):
            l = self.left.depth() if isinstance(self.left, Node) else 0
            r = self.right.depth() if isinstance(self.right, Node) else 0
            return 1 + max(l, r)
        def __eq__(self, other):
            return isinstance(other, Node) and (self.left, self.right) == (other.left, other.right)
        def __hash__(self): return hash(kind)
    Node.__name__ = kind
    Node.__qualname__ = kind
    return Node
T = node('T'); U = node('U')
t = T(T(1), T(T(2), 3)); u = U(T(1))
print(t.depth(), u.depth(), t == T(T(1), T(T(2), 3)), T(1) == U(1), t)
print({T(1): 2}[T(1)])
class Base:
    registry = {}
    def __init_subclass__(cls, tag=None, **kw):
        super().__init_subclass__(**kw)
        Base.registry[tag or cls.__name__] = cls
def plugin(n):
    class Plugin(Base, tag=f'p{n}'):
        def run(self): return n * 10
    return Plugin
for i in range(3): plugin(i)
print(sorted(Base.registry), [c().run() for c in Base.registry.values()])
