import json
from json import JSONEncoder
from enum import IntEnum, Enum
from collections import OrderedDict, namedtuple, defaultdict
enc = JSONEncoder(indent=2, sort_keys=True)
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
print(enc.encode({"b": [1, 2], "a": None}))
print(list(enc.iterencode({"b": [1, [], {}, [2, {"x": "y"}]], "a": None})))
print(list(JSONEncoder().iterencode({"b": [1, [], {}, [2, {"x": "y"}]], "a": None})))
print(list(PointEncoder().iterencode([Point(1, 2), "x", 5])))
