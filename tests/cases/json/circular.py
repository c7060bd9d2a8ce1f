import json
from json import JSONEncoder
from enum import IntEnum, Enum
from collections import OrderedDict, namedtuple, defaultdict
a = []
a.append(a)
try:
    json.dumps(a)
except ValueError as e:
    print(e)
d = {}
d["k"] = [d]
try:
    json.dumps(d)
except ValueError as e:
    print(e)
