import json
from json import JSONEncoder
from enum import IntEnum, Enum
from collections import OrderedDict, namedtuple, defaultdict
class Point:
    def __init__(self, x, y):
        self.x = x
        self.y = y
try:
    json.dumps({"a": Point(1, 2)})
except TypeError as e:
    print(e)
print(json.dumps(Point(3, 4), default=lambda o: vars(o)))
