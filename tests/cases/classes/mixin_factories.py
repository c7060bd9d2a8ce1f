from functools import wraps, total_ordering
def timed(cls):
    orig = cls.run
    @wraps(orig)
    def run(self, *a):
        self.count = getattr(self, 'count', 0) + 1
        return orig(self, *a)
    cls.run = run
    return cls
@timed
class Job:
    def run(self, x): return x * 2
@timed
class Task:
    def run(self): return 'task'
j = Job(); print(j.run(2), j.run(3), j.count, Task().run(), Job.run.__name__)
def make_vector(*names):
    class Vector:
        __slots__ = names
        def __init__(self, *vals):
            for n, v in zip(names, vals): setattr(self, n, v)
        def __add__(self, o):
            return Vector(*[getattr(self, n) + getattr(o, n) for n in names])
        def __eq__(self, o): return isinstance(o, Vector) and all(getattr(self, n) == getattr(o, n) for n in names)
        def __repr__(self): return 'Vector(' + ', '.join(f'{n}={getattr(self, n)}' for n in names) + ')'
    return Vector
V2 = make_vector('x', 'y'); V3 = make_vector('x', 'y', 'z')
print(V2(1, 2) + V2(3, 4), V3(1, 2, 3) + V3(1, 1, 1), V2(1, 2) == V2(1, 2), V2(1, 2) == V3(1, 2, 0))
class JsonMixin:
    def to_json(self): return '{' + ', '.join(f'"{k}": {v!r}' for k, v in self.__dict__.items()) + '}'
class ReprMixin:
    def __repr__(self): return f'{self.__class__.__name__}({", ".join(f"{k}={v!r}" for k, v in vars(self).items())})'
class Person(JsonMixin, ReprMixin):
    def __init__(self, name, age): self.name = name; self.age = age
p = Person('Al', 4); print(p, p.to_json())
def compose(*mixins):
    class Combined(mixins[0]):
        pass
    return Combined
class Walk:
    def walk(self): return 'walk'
class Swim:
    def swim(self): return 'swim'
print(compose(Walk)().walk(), compose(Swim)().swim())
class Stack:
    def __init__(self): self.items = []
    def push(self, x): self.items.append(x)
    def pop(self): return self.items.pop()
def typed_stack(kind):
    class TypedStack(Stack):
        element = kind
        def push(self, x):
            if not isinstance(x, kind): raise TypeError(f'expected {kind.__name__}, got {type(x).__name__}')
            super().push(x)
    TypedStack.__name__ = f'{kind.__name__.title()}Stack'
    return TypedStack
IS = typed_stack(int); SS = typed_stack(str)
s = IS(); s.push(1)
try: s.push('a')
except TypeError as e: print(e)
t = SS(); t.push('q'); print(s.pop(), t.pop(), IS.__name__, SS.__name__, IS.element, issubclass(IS, Stack), issubclass(IS, SS))
def counter():
    class C:
        n = 0
        @classmethod
        def inc(cls):
            cls.n += 1
            return cls.n
        @staticmethod
        def hello(): return 'static'
    return C
a, b = counter(), counter()
print(a.inc(), a.inc(), b.inc(), a.n, b.n, a.hello(), a().inc())
def exc(name):
    class MyErr(ValueError):
        code = name
        def __str__(self): return f'{name}: {self.args[0]}'
    return MyErr
E1, E2 = exc('one'), exc('two')
for E in (E1, E2):
    try: raise E('msg')
    except E1 as e: print('caught E1', e, e.code)
    except ValueError as e: print('caught VE', e, isinstance(e, E2), e.code)
def tree(cmp):
    @total_ordering
    class Node:
        def __init__(self, v): self.v = v; self.l = self.r = None
        def __lt__(self, o): return cmp(self.v, o.v)
        def __eq__(self, o): return self.v == o.v
        def insert(self, v):
            n = Node(v)
            if n < self:
                if self.l: self.l.insert(v)
                else: self.l = n
            else:
                if self.r: self.r.insert(v)
                else: self.r = n
        def __iter__(self):
            if self.l: yield from self.l
            yield self.v
            if self.r: yield from self.r
    return Node
for c in (lambda a, b: a < b, lambda a, b: a > b):
    t = tree(c)(5)
    for v in (3, 8, 1, 9): t.insert(v)
    print(list(t))
