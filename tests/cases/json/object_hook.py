import json
from collections import OrderedDict
print(json.loads('{"a": {"b": 1}}', object_hook=lambda d: list(d.items())))
