import json
from collections import OrderedDict
print(json.loads('{"a": {"b": 1}, "a": {}}', object_pairs_hook=lambda p: p))
print(json.loads('[1.5, 2, 1e3, -4, NaN, Infinity, -Infinity]', parse_float=str, parse_int=lambda s: s + 'i', parse_constant=lambda c: 'c' + c))
print(json.loads('[1.5, 2, 1e3]', parse_int=float))
def refuse(c):
    raise ValueError('no ' + c)
try:
    json.loads('[NaN]', parse_constant=refuse)
except ValueError as e:
    print(e)
