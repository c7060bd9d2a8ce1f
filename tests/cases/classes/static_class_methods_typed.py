# staticmethod, classmethod, alternative constructors, inheritance of both.
class Date:
    sep = "-"
    made = 0

    def __init__(self, y: int, m: int, d: int) -> None:
        self.y, self.m, self.d = y, m, d
        type(self).made += 1

    @classmethod
    def parse(cls, text):
        return cls(*map(int, text.split(cls.sep)))

    @classmethod
    def name(cls):
        return cls.__name__ + " " + cls.sep

    @staticmethod
    def leap(y):
        return y % 4 == 0 and (y % 100 != 0 or y % 400 == 0)

    def __str__(self) -> str:
        return self.sep.join(f"{v:02}" for v in (self.y, self.m, self.d))


class Slashed(Date):
    sep = "/"

    @classmethod
    def name(cls):
        return "sub of " + super().name()

    @staticmethod
    def leap(y):
        return not Date.leap(y)


a = Date.parse("2024-02-29")
b = Slashed.parse("1999/1/5")
print(a, b, type(b).__name__, Date.name(), Slashed.name(), b.name(), a.leap(2000), Slashed.leap(2000), b.leap(1900), Date.made, Slashed.made)
print(a.parse("1-2-3"), Date.made, [f(2024) for f in (Date.leap, b.leap)])
make = Slashed.parse
print(make("1/2/3"), Slashed.made)


class Registry:
    items = {}

    def __init_subclass__(cls, key: str | None = None, **kw) -> None:
        super().__init_subclass__(**kw)
        Registry.items[key or cls.__name__.lower()] = cls

    @classmethod
    def create(cls, key, *args):
        return cls.items[key](*args)


class One(Registry):
    def __repr__(self) -> str:
        return "One!"


class Two(Registry, key="zwei"):
    def __init__(self, n: int) -> None:
        self.n = n

    def __repr__(self) -> str:
        return f"Two({self.n})"


print(sorted(Registry.items), Registry.create("one"), Registry.create("zwei", 5))
