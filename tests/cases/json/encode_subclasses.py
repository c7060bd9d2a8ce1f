import json
from json import JSONEncoder
from enum import IntEnum, Enum
from collections import OrderedDict, namedtuple, defaultdict
class Out:
    def __init__(self):
        self.parts = []
    def write(self, s):
        self.parts.append(s)
class S(str):
    pass
class I(int):
    def __repr__(self):
        return "I!"
class F(float):
    def __repr__(self):
        return "F!"
class L(list):
    pass
class D(dict):
    pass
o = Out()
try:
    json.dump({"a": [1, 2, object()]}, o)
except TypeError as e:
    print(e, o.parts)
print(json.dumps([S("q"), I(4), F(2.5), L([1]), D(a=1)]))
print(json.dumps({S("q"): 1, I(7): 2, F(1.5): 3}))
print(json.dumps("\ud800"), json.dumps("\U0010ffff"))
try:
    json.dumps([1], foo=1)
except TypeError as e:
    print(e)
try:
    json.dumps([object, 1])
except TypeError as e:
    print(e)
try:
    json.dumps(print)
except TypeError as e:
    print(e)
try:
    json.dumps({1, 2})
except TypeError as e:
    print(e)
try:
    json.dumps(range(3))
except TypeError as e:
    print(e)
