class LoggingProxy:
    def __init__(self, obj):
        self._obj = obj
        self._calls = []
    def __getattr__(self, name):
        attr = getattr(self._obj, name)
        if callable(attr):
            def wrapper(*args, **kwargs):
                self._calls.append(name)
                return attr(*args, **kwargs)
            return wrapper
        return attr
class Service:
    version = 3
    def __init__(self): self.data = [1]
    def add(self, x): self.data.append(x); return self
    def total(self): return sum(self.data)
p = LoggingProxy(Service())
p.add(5); p.add(6)
print(p.total(), p.version, p.data, p._calls)
class Lazy:
    def __init__(self, factory): self.__dict__['_factory'] = factory
    def __getattr__(self, name):
        if '_target' not in self.__dict__:
            print('creating')
            self.__dict__['_target'] = self._factory()
        return getattr(self._target, name)
    def __setattr__(self, name, value):
        setattr(self.__dict__['_target'], name, value)
l = Lazy(Service)
print(l.total(), l.version)
l.data = [9]
print(l.total())
class Observable:
    def __init__(self): object.__setattr__(self, 'observers', {})
    def observe(self, name, fn): self.observers.setdefault(name, []).append(fn)
    def __setattr__(self, name, value):
        old = getattr(self, name, None)
        object.__setattr__(self, name, value)
        for fn in self.observers.get(name, []): fn(old, value)
class Temp(Observable):
    pass
t = Temp(); log = []
t.observe('degrees', lambda o, n: log.append((o, n)))
t.degrees = 20; t.degrees = 25; t.other = 1
print(log, t.degrees, t.other)
class DotDict:
    def __init__(self, data):
        for k, v in data.items():
            setattr(self, k, DotDict(v) if isinstance(v, dict) else v)
    def to_dict(self): return {k: v.to_dict() if isinstance(v, DotDict) else v for k, v in self.__dict__.items()}
d = DotDict({'a': 1, 'b': {'c': 2, 'deep': {'x': [1]}}})
print(d.a, d.b.c, d.b.deep.x, d.to_dict())
class Immutable:
    def __init__(self, **kw):
        for k, v in kw.items(): object.__setattr__(self, k, v)
    def __setattr__(self, k, v): raise AttributeError(f'cannot set {k}')
    def __delattr__(self, k): raise AttributeError(f'cannot delete {k}')
i = Immutable(x=1, y='z')
try: i.x = 2
except AttributeError as e: print(e)
try: del i.y
except AttributeError as e: print(e)
print(i.x, i.y, vars(i))
class Config:
    defaults = {'host': 'localhost', 'port': 80}
    def __init__(self, **over): self._over = over
    def __getattr__(self, k):
        if k in self._over: return self._over[k]
        try: return self.defaults[k]
        except KeyError: raise AttributeError(f'no setting {k!r}') from None
c = Config(port=8080)
print(c.host, c.port, getattr(c, 'zip', 'none'))
try: c.missing
except AttributeError as e: print(e)
class Chain:
    def __init__(self, path=''): self._path = path
    def __getattr__(self, n): return Chain(f'{self._path}/{n}')
    def __call__(self, *a): return Chain(f'{self._path}({",".join(map(str, a))})')
    def __str__(self): return self._path
print(Chain().users.get(5).posts)
