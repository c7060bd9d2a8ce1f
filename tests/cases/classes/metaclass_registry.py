class Meta(type):
    registry = {}
    def __new__(mcs, name, bases, namespace, **kwargs):
        cls = super().__new__(mcs, name, bases, namespace)
        if name != 'Base':
            mcs.registry[name.lower()] = cls
        return cls
    def __init__(cls, name, bases, ns):
        super().__init__(name, bases, ns)
        cls.created = len(Meta.registry)
    def __len__(cls): return 7
    def __iter__(cls): return iter(['a', 'b'])
    def __contains__(cls, x): return x == 1
    def __getitem__(cls, k): return (cls.__name__, k)
    def __repr__(cls): return f'<Meta {cls.__name__}>'
    @property
    def pretty(cls): return cls.__name__.title()
    def hello(cls): return 'hello from ' + cls.__name__
    def __getattr__(cls, name):
        if name.startswith('dyn_'): return name[4:]
        raise AttributeError(f'no {name} in {cls.__name__}')
    def __add__(cls, other): return f'{cls.__name__}+{other.__name__}'
    def __eq__(cls, other): return cls is other
    def __hash__(cls): return hash(cls.__name__)
class Base(metaclass=Meta):
    def run(self): return 'base'
class Alpha(Base):
    def run(self): return 'alpha'
class Beta(Base):
    x = 5
    def run(self): return 'beta' + str(self.x)
print(sorted(Meta.registry), [Meta.registry[k]().run() for k in sorted(Meta.registry)])
print(Base.created, Alpha.created, Beta.created)
print(len(Alpha), list(Beta), 1 in Alpha, 2 in Alpha, Alpha['k'], Alpha, repr(Beta))
print(Alpha.pretty, Beta.hello(), Alpha.dyn_foo, Alpha + Beta)
try: Alpha.nothing
except AttributeError as e: print(e)
try: Alpha().pretty
except AttributeError as e: print(e)
print(type(Alpha), type(Alpha) is Meta, isinstance(Alpha, Meta), isinstance(Alpha(), Meta), type(Meta), issubclass(Meta, type))
print(Alpha == Alpha, Alpha == Beta, {Alpha: 1}[Alpha])
class Singleton(type):
    _instances = {}
    def __call__(cls, *args, **kwargs):
        if cls not in cls._instances:
            cls._instances[cls] = super().__call__(*args, **kwargs)
        return cls._instances[cls]
class Config(metaclass=Singleton):
    def __init__(self, v=0): self.v = v
class Logger(metaclass=Singleton):
    def __init__(self): self.lines = []
    def log(self, m): self.lines.append(m)
print(Config(1) is Config(2), Config().v, Logger() is Logger())
Logger().log('x'); Logger().log('y'); print(Logger().lines)
class Field:
    def __init__(self, kind): self.kind = kind
    def __set_name__(self, owner, name): self.name = name
class Model(type):
    def __new__(mcs, name, bases, attrs):
        fields = {k: v for k, v in attrs.items() if isinstance(v, Field)}
        for k in fields: attrs.pop(k)
        attrs['_fields'] = fields
        return super().__new__(mcs, name, bases, attrs)
class Record(metaclass=Model):
    def __init__(self, **kw):
        for k in self._fields:
            setattr(self, k, kw.get(k))
    def describe(self):
        return ', '.join(f'{k}={getattr(self, k)!r}' for k in self._fields)
class User(Record):
    name = Field(str)
    age = Field(int)
    def hi(self): return 'hi ' + self.name
u = User(name='Ann', age=3)
print(u.describe(), u.hi(), list(User._fields), hasattr(User, 'name'))
