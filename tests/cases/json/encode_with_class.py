import json
from json import JSONEncoder
from enum import IntEnum, Enum
from collections import OrderedDict, namedtuple, defaultdict
class Point:
    def __init__(self, x, y):
        self.x = x
        self.y = y
class PointEncoder(json.JSONEncoder):
    def default(self, o):
        if isinstance(o, Point):
            return {"x": o.x, "y": o.y}
        if isinstance(o, set):
            return sorted(o)
        if isinstance(o, complex):
            return [o.real, o.imag]
        return super().default(o)
print(json.dumps(Point(1, 2), cls=PointEncoder))
print(json.dumps([Point(1, 2), {3, 1, 2}, 2j], cls=PointEncoder, indent=1))
try:
    json.dumps([b"x"], cls=PointEncoder)
except TypeError as e:
    print(e)
