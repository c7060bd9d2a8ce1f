class PluginBase:
    plugins = {}
    def __init_subclass__(cls, /, name=None, priority=0, **kwargs):
        super().__init_subclass__(**kwargs)
        cls.plugin_name = name or cls.__name__.lower()
        cls.priority = priority
        PluginBase.plugins[cls.plugin_name] = cls
    def run(self, x): raise NotImplementedError
class Upper(PluginBase, name='up', priority=5):
    def run(self, x): return x.upper()
class Rev(PluginBase):
    def run(self, x): return x[::-1]
for n, c in sorted(PluginBase.plugins.items(), key=lambda p: -p[1].priority):
    print(n, c.__name__, c().run('hello'), c.priority)
registry = {}
def register(name=None):
    def deco(cls):
        registry[name or cls.__name__] = cls
        return cls
    return deco
@register()
class Foo:
    def __call__(self, x): return x + 1
@register('bar')
class Bar:
    def __call__(self, x): return x * 2
print({k: c()(10) for k, c in registry.items()})
class Command:
    registry = []
    def __init__(self, name): self.name = name
    def __call__(self, fn):
        Command.registry.append((self.name, fn))
        return fn
@Command('hi')
def hi(): return 'hi!'
@Command('bye')
def bye(): return 'bye!'
print([(n, f()) for n, f in Command.registry])
class RegistryMeta(type):
    def __init__(cls, name, bases, ns):
        super().__init__(name, bases, ns)
        if not hasattr(cls, 'registry'):
            cls.registry = {}
        else:
            cls.registry[name] = cls
    def __getitem__(cls, k): return cls.registry[k]
    def __iter__(cls): return iter(cls.registry.values())
    def __len__(cls): return len(cls.registry)
    def __contains__(cls, k): return k in cls.registry
class Shape(metaclass=RegistryMeta):
    def __init__(self, *a): self.a = a
class Circle(Shape):
    def area(self): return round(3.14159 * self.a[0] ** 2, 2)
class Square(Shape):
    def area(self): return self.a[0] ** 2
print(len(Shape), [c.__name__ for c in Shape], 'Circle' in Shape, 'X' in Shape, Shape['Square'](3).area(), Shape['Circle'](1).area())
