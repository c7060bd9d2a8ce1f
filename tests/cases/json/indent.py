import json
from json import JSONEncoder
from enum import IntEnum, Enum
from collections import OrderedDict, namedtuple, defaultdict
print(json.dumps({3: 1, 1: 2, 2: 3}, sort_keys=True, indent="\t"))
print(json.dumps([1, [2, {"a": [3]}]], indent=0))
print(json.dumps([1, [2, {"a": [3]}]], indent="--", separators=(" ; ", " => ")))
enc = JSONEncoder(indent=2, sort_keys=True)
