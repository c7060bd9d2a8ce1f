import json
from collections import OrderedDict
class F:
    def read(self):
        return '{"z": [1, 2, 3]}'
print(json.load(F()), json.load(F(), object_hook=lambda d: sorted(d)))
def walk(x, depth=0):
    pad = '  ' * depth
    if isinstance(x, dict):
        for k, v in x.items():
            print(pad + k)
            walk(v, depth + 1)
    elif isinstance(x, list):
        for v in x:
            walk(v, depth + 1)
    else:
        print(pad + str(x))
walk(json.loads('{"a": [1, {"b": null}], "c": "d", "e": 1.5, "f": true}'))
e = json.JSONDecodeError('msg', 'a\nbc', 3)
print(e, e.args, repr(e), isinstance(e, ValueError), e.lineno, e.colno)
try:
    json.loads('[' * 100000)
except RecursionError as e:
    print(e)
try:
    json.loads('{"a":' * 100000)
except RecursionError as e:
    print(e)
deep = json.loads('[' * 900 + ']' * 900)
print(json.dumps(deep) == '[' * 900 + ']' * 900)

