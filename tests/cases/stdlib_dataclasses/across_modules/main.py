from dataclasses import dataclass, replace, asdict

import shapes
from shapes import Kind, Named, Shape


@dataclass
class Circle(Shape):
    radius: float = 1.0


class Pet(Named):
    CAT = 'meow'
    DOG = 'woof'


c = Circle('disc', Kind.ROUND, radius=2.5)
c.tags.append('new')
print(c, Circle('plain'), Shape('s'))
print(replace(c, name='other'), c == replace(c), c.kind.label)
print(asdict(c))
print([k for k in shapes.Kind], Kind.ROUND is shapes.Kind(1), Pet.CAT.shout(), list(Pet), Pet('woof'))
