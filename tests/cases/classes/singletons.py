class SingletonMeta(type):
    _instances = {}
    def __call__(cls, *args, **kwargs):
        if cls not in cls._instances:
            instance = super().__call__(*args, **kwargs)
            cls._instances[cls] = instance
        return cls._instances[cls]
class Database(metaclass=SingletonMeta):
    def __init__(self, url='sqlite://'):
        print('connecting', url)
        self.url = url
        self.queries = []
    def query(self, q):
        self.queries.append(q)
        return len(self.queries)
class Settings(metaclass=SingletonMeta):
    def __init__(self): self.values = {}
d1 = Database('pg://'); d2 = Database('mysql://')
print(d1 is d2, d1.url, d1.query('a'), d2.query('b'))
s = Settings(); s.values['x'] = 1
print(Settings().values, type(Settings()), isinstance(d1, Database), isinstance(s, Database))
class Singleton:
    _inst = None
    def __new__(cls, *a):
        if cls._inst is None:
            cls._inst = super().__new__(cls)
        return cls._inst
    def __init__(self, v): self.v = v
a = Singleton(1); b = Singleton(2)
print(a is b, a.v)
class Borg:
    _shared = {}
    def __init__(self, v=None):
        if v is not None: self._shared['v'] = v
    @property
    def v(self): return self._shared.get('v')
print(Borg(3).v, Borg().v)
class Multiton(type):
    def __init__(cls, name, bases, ns):
        super().__init__(name, bases, ns)
        cls._cache = {}
    def __call__(cls, key):
        if key not in cls._cache:
            cls._cache[key] = super().__call__(key)
        return cls._cache[key]
class Conn(metaclass=Multiton):
    def __init__(self, key): self.key = key
class Chan(metaclass=Multiton):
    def __init__(self, key): self.key = 'c' + key
print(Conn('a') is Conn('a'), Conn('a') is Conn('b'), Chan('a').key, Conn('b').key)
class Final(type):
    def __new__(mcs, name, bases, ns):
        for b in bases:
            if isinstance(b, Final):
                raise TypeError(f"type '{b.__name__}' is not an acceptable base type")
        return super().__new__(mcs, name, bases, ns)
class Leaf(metaclass=Final): pass
try:
    class Sub(Leaf): pass
except TypeError as e: print(e)
class NoInst(type):
    def __call__(cls, *a, **k): raise TypeError(f"can't instantiate {cls.__name__}")
class Util(metaclass=NoInst):
    @staticmethod
    def add(a, b): return a + b
print(Util.add(1, 2))
try: Util()
except TypeError as e: print(e)
class Checked(type):
    def __new__(mcs, name, bases, ns):
        if name != 'Iface' and 'run' not in ns:
            raise TypeError(f'{name} must define run')
        for k, v in ns.items():
            if callable(v) and not k.startswith('__') and not v.__doc__:
                print('no doc:', name, k)
        return super().__new__(mcs, name, bases, ns)
class Iface(metaclass=Checked): pass
class Good(Iface):
    def run(self):
        """runs"""
        return 1
    def other(self): return 2
try:
    class Bad(Iface): pass
except TypeError as e: print(e)
print(Good().run())
