# Objects that stand for classes: what `__class__` and `__bases__` of an instance say.
class Kind:
    def __init__(self, name, bases):
        self.name = name
        self._bases = bases

    @property
    def __bases__(self):
        print('bases of', self.name)
        return self._bases

    def __call__(self):
        return Thing(self)


class Thing:
    def __init__(self, kind):
        self.kind = kind

    @property
    def __class__(self):
        return self.kind


animal = Kind('animal', ())
cat = Kind('cat', (animal,))
pet = Kind('pet', ())
house_cat = Kind('house cat', (pet, cat))


class Plain:
    pass


for c in (animal, cat, pet, house_cat):
    print(isinstance(house_cat(), c), isinstance(cat(), c), issubclass(cat, c), issubclass(animal, c))
print(isinstance(Plain(), animal), isinstance(animal(), Plain), issubclass(Plain, animal))
print(isinstance(cat(), (Plain, animal)), issubclass(cat, (int, (Plain, animal))))


class Broken:
    @property
    def __bases__(self):
        raise AttributeError('none')


class Wrong:
    __bases__ = 5


class Failing:
    @property
    def __bases__(self):
        raise RuntimeError('asked')


for bad in (Broken(), Wrong(), Failing()):
    for question in (lambda: isinstance(1, bad), lambda: issubclass(int, bad), lambda: issubclass(bad, int)):
        try:
            print(question())
        except (TypeError, RuntimeError) as e:
            print(type(e).__name__, e)


class Proxy:
    def __init__(self, of):
        self._of = of

    def __getattribute__(self, name):
        if name == '_of':
            return object.__getattribute__(self, name)
        return getattr(self._of, name)


p = Proxy(Plain())
print(isinstance(p, Plain), isinstance(p, Proxy), isinstance(p, int), type(p).__name__, p.__class__.__name__)


class Asked:
    def __getattr__(self, name):
        print('asked for', name)
        return ()


print(isinstance(1, Asked()), issubclass(int, Asked()))
try:
    print(isinstance(1, object()))
except TypeError as e:
    print(e)
