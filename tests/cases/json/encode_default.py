import json
from json import JSONEncoder
from enum import IntEnum, Enum
from collections import OrderedDict, namedtuple, defaultdict
class Color(IntEnum):
    RED = 1
    BLUE = 2
class Point:
    def __init__(self, x, y):
        self.x = x
        self.y = y
P = namedtuple("P", "a b")
print(json.dumps(Point(3, 4), default=lambda o: o.__dict__, sort_keys=True))
print(json.dumps(Color.RED), json.dumps([Color.BLUE]), json.dumps({Color.RED: Color.BLUE}))
print(json.dumps(P(1, "z")), json.dumps((1, 2, (3,))))
print(json.dumps(OrderedDict([("z", 1), ("a", 2)])))
