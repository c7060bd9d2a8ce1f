import pprint
from pprint import pformat, pp, PrettyPrinter
from collections import OrderedDict, Counter, defaultdict, deque, namedtuple
pp({'z': 1, 'a': 2})
pprint.pprint({'z': 1, 'a': 2}, width=10)
print(pformat([1, 2, 3]), pformat('short'), pformat('a' * 100), pformat(None))
