import json
from json import JSONEncoder
from enum import IntEnum, Enum
from collections import OrderedDict, namedtuple, defaultdict
enc = JSONEncoder(indent=2, sort_keys=True)
class Out:
    def __init__(self):
        self.parts = []
    def write(self, s):
        self.parts.append(s)
print(list(JSONEncoder().iterencode("abc")), enc.indent, enc.sort_keys, enc.skipkeys, enc.item_separator, enc.key_separator)
o = Out()
json.dump({"a": [1, 2, {"b": None}]}, o)
print(o.parts)
