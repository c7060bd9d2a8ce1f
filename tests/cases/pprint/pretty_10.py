import pprint
from pprint import pformat, pp, PrettyPrinter
from collections import OrderedDict, Counter, defaultdict, deque, namedtuple
print(pformat({'b': 1, 'a': {'d': 1, 'c': 2}}, sort_dicts=False), pformat(1234567, underscore_numbers=True), pformat([10000, {'a': 123456}], underscore_numbers=True))
print(pprint.isreadable([1, 'a']), pprint.isreadable(object()), pprint.isrecursive([1]), pprint.saferepr({'b': 1, 'a': [2]}))
