# Classes, exceptions, generators and closures shared between modules.
import shapes
from shapes import Base, BadShape, make_counter
from plugins import REGISTRY, load

load()
print(sorted(REGISTRY), [REGISTRY[k](2).area() for k in sorted(REGISTRY)], all(issubclass(c, Base) for c in REGISTRY.values()))
for args in [("square", 3), ("circle", -1), ("hexagon", 1)]:
    try:
        print(shapes.create(REGISTRY, *args))
    except BadShape as e:
        print("BadShape", e, e.kind)
    except KeyError as e:
        print("KeyError", e)
c1, c2 = make_counter(), make_counter(10)
print(c1(), c1(), c2(), shapes.total_made())
Base.describe = lambda self: "patched " + type(self).__name__
print(REGISTRY["square"](1).describe(), shapes.Base is Base, REGISTRY["square"].__module__, Base.__module__, [x for x in shapes.walk([1, [2, [3]]])])
