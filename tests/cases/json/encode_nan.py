import json
from json import JSONEncoder
from enum import IntEnum, Enum
from collections import OrderedDict, namedtuple, defaultdict
try:
    json.dumps([1, [float("inf")]], allow_nan=False)
except ValueError as e:
    print(e)
print(json.dumps({None: 1, True: 2, False: 3, 1: 4, 2.5: 5, "s": 6, float("inf"): 7}))
