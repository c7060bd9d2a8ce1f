class EnumMeta(type):
    def __new__(mcs, name, bases, ns):
        members = {k: v for k, v in ns.items() if not k.startswith('_') and not callable(v)}
        cls = super().__new__(mcs, name, bases, ns)
        cls._members = {}
        for k, v in members.items():
            inst = object.__new__(cls)
            inst.name = k
            inst.value = v
            cls._members[k] = inst
            setattr(cls, k, inst)
        return cls
    def __iter__(cls): return iter(cls._members.values())
    def __len__(cls): return len(cls._members)
    def __getitem__(cls, name): return cls._members[name]
    def __call__(cls, value):
        for m in cls:
            if m.value == value: return m
        raise ValueError(f'{value} is not a valid {cls.__name__}')
    def __contains__(cls, m): return isinstance(m, cls) and m.name in cls._members
    def __repr__(cls): return f"<enum {cls.__name__}>"
class MyEnum(metaclass=EnumMeta):
    def __repr__(self): return f'<{type(self).__name__}.{self.name}: {self.value!r}>'
    def __str__(self): return f'{type(self).__name__}.{self.name}'
class Color(MyEnum):
    RED = 1
    GREEN = 2
    BLUE = 3
class Planet(MyEnum):
    EARTH = 'earth'
    MARS = 'mars'
print(list(Color), len(Color), Color['RED'], Color(2), Color)
print(Color.BLUE.name, Color.BLUE.value, str(Planet.MARS), Color.RED in Color, Planet.EARTH in Color)
try: Color(9)
except ValueError as e: print(e)
print([str(p) for p in Planet], Color.RED is Color(1))
