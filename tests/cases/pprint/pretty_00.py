import pprint
from pprint import pformat, pp, PrettyPrinter
from collections import OrderedDict, Counter, defaultdict, deque, namedtuple
data = {'name': 'example', 'values': list(range(30)), 'nested': {'b': [1, 2, {'x': 'y' * 30, 'z': None}], 'a': (1, 2, 3)}, 'text': 'The quick brown fox jumps over the lazy dog and keeps running through the forest until night.', 1.5: True}
pprint.pprint(data)
pprint.pprint(data, width=40)
pprint.pprint(data, indent=4, width=60, compact=True)
pprint.pprint(data, depth=2)
