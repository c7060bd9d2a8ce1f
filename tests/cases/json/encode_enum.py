import json
from json import JSONEncoder
from enum import IntEnum, Enum
from collections import OrderedDict, namedtuple, defaultdict
dd = defaultdict(list)
dd["k"].append(1)
print(json.dumps(dd))
for v in (None, True, False, 0, -1, 10**30, 1.0, 1e100, 1e-7, "", "a\"b\\c/d\b\f\n\r\t\x00\x1f\x7f\x80", "é€😀", float("inf"), -float("inf"), float("nan"), [], {}, (), [[]], [{}], {"a": {}}):
    print(json.dumps(v), json.dumps(v, ensure_ascii=False), json.dumps(v, indent=2), json.dumps(v, separators=(",", ":")))
try:
    json.dumps(float("nan"), allow_nan=False)
except ValueError as e:
    print(e)
