import json
from collections import OrderedDict
print(json.loads('{"a": {"b": 1}, "c": []}', object_pairs_hook=OrderedDict))
