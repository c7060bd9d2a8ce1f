from typing import NamedTuple, get_type_hints
class P(NamedTuple):
    """Doc."""
    x: int
    y: list[int] = []
    def norm(self): return self.x
p = P(1)
print(p, P.__annotations__, P._fields, P._field_defaults, p.norm(), get_type_hints(P), p == (1, []), P.__doc__)
x, y = p
