import json
from json import JSONEncoder
from enum import IntEnum, Enum
from collections import OrderedDict, namedtuple, defaultdict
try:
    json.dumps({(1, 2): 3})
except TypeError as e:
    print(e)
print(json.dumps({(1, 2): 3, "a": 1, (): 2, "b": 3}, skipkeys=True))
a = []
a.append(a)
