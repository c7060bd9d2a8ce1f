import json
from json import JSONEncoder
from enum import IntEnum, Enum
from collections import OrderedDict, namedtuple, defaultdict
class Point:
    def __init__(self, x, y):
        self.x = x
        self.y = y
class Loop(json.JSONEncoder):
    def default(self, o):
        return [o]
x = [1]
print(json.dumps([x, x, {"a": x}]))
try:
    Loop().encode(Point(1, 1))
except ValueError as e:
    print(e)
print(json.dumps({"b": 1, "a": 2, "C": 3}, sort_keys=True))
try:
    print(json.dumps({1: 1, "a": 2}, sort_keys=True))
except TypeError as e:
    print(e)
