import pickle
from enum import IntEnum, Enum, Flag

class Level(IntEnum):
    LOW = 1
    HIGH = 5

class Color(Enum):
    RED = 'r'
    BLUE = 'b'

print(pickle.loads(pickle.dumps(Color.RED)) is Color.RED)
x = pickle.loads(pickle.dumps(Level.HIGH))
print(x, x is Level.HIGH, x + 1)
print(pickle.loads(pickle.dumps([Level.LOW, Color.BLUE, 7, 2 ** 70])))
