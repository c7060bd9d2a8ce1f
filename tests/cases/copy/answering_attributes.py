"""Copies of an object whose class answers for all its attributes."""
import copy
class RO:
    def __init__(self, t): self.t = t
    def __getattribute__(self, name):
        if name.startswith("__") or name == "t":
            return super().__getattribute__(name)
        v = getattr(self.t, name)
        return RO(v) if isinstance(v, Pt) else v
class Pt:
    def __init__(self, x): self.x = x
r = RO(Pt([1]))
print(r.x)
c = copy.copy(r)
print(c.x, c is r, c.x is r.x)
