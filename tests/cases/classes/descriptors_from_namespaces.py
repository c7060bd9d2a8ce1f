class Field:
    def __set_name__(self, owner, name):
        self.name = name
        self.private = "_" + name

    def __get__(self, obj, owner=None):
        if obj is None:
            return self
        return getattr(obj, self.private, None)

    def __set__(self, obj, value):
        setattr(obj, self.private, value)


class ModelMeta(type):
    def __new__(mcs, name, bases, ns, **kw):
        fields = {k: v for k, v in ns.items() if isinstance(v, Field)}
        ns["_fields"] = fields
        return super().__new__(mcs, name, bases, ns, **kw)


class Model(metaclass=ModelMeta):
    def __init__(self, **kw):
        for name, f in self._fields.items():
            setattr(self, name, kw.pop(name, None))


class Person(Model):
    name = Field()
    age = Field()

p = Person(name="Ann", age=30)
print(p.name, p.age, sorted(vars(p)))
class P:
    def put(self, n, v):
        self.__dict__.__setitem__(n, v)
    def get(self, n):
        return self.__dict__.get(n)
p = P()
p.put('x', 1)
print(p.get('x'), p.__dict__)
class Q:
    x = property(lambda self: self.__dict__.get('x'), lambda self, v: self.__dict__.__setitem__('x', v))
q = Q()
q.x = 4
print(q.x, q.__dict__)
p.__dict__.__delitem__('x')
print(p.__dict__)
print(p.__dict__.__getitem__('y') if p.__dict__.__contains__('y') else p.__dict__.__len__())
p.a, p.b = 1, 2
print(p.__dict__.popitem(), p.__dict__, hasattr(p, 'b'))
try:
    p.__dict__.__delitem__('zz')
except KeyError as e:
    print(repr(e))
