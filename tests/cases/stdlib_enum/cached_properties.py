import enum, functools
class Planet(enum.Enum):
    EARTH = (5.97e24, 6.37e6)
    def __init__(self, m, r): self.m, self.r = m, r
    @functools.cached_property
    def g(self): return round(6.67e-11 * self.m / self.r ** 2, 2)


    @property
    def p(self): return 5
    @classmethod
    def first(cls): return next(iter(cls))
    @staticmethod
    def st(): return 's'
print(Planet.EARTH.p, Planet.first(), Planet.st())
print(Planet.EARTH.g)
