"""Abstract classes stay abstract in a program that calls what globals() holds and stores attributes on the results."""
from abc import ABC, abstractmethod


class Shape(ABC):
    @abstractmethod
    def area(self): ...


class Square(Shape):
    def area(self):
        return 1


class State:
    table = {"start": "Running"}

    def next(self, event):
        name = self.table.get(event)
        if name is None:
            raise ValueError(f"{type(self).__name__} cannot {event}")
        made = globals()[name]()
        made.before = type(self).__name__
        return made


class Running(State):
    table = {"stop": "State", "draw": "Shape"}


for cls in (Shape, Square):
    try:
        print(cls().area())
    except TypeError as e:
        print(e)
state = State()
for event in ("start", "draw", "start", "stop"):
    try:
        state = state.next(event)
        print(type(state).__name__, "after", state.before)
    except (TypeError, ValueError) as e:
        print(e)


class Listed(ABC, list):
    pass


print(Listed("ab"))

# A class made of a computed namespace, in a program that names __class__.
parts = {"size" + str(n): n for n in range(2)}
Built = type("Built", (), {**parts, "__repr__": lambda self: "<built>"})
print(Built(), Built.size1, [n in ("x", "__class__") for n in ("x", "y")])
