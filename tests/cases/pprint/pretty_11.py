import pprint
from pprint import pformat, pp, PrettyPrinter
from collections import OrderedDict, Counter, defaultdict, deque, namedtuple
print(pformat({2: 1, 'a': 2, 1: 3}), pformat({'x': {}, 'y': []}, width=5))
class Thing:
    def __repr__(self):
        return 'Thing(' + ', '.join('abcdefghij') * 3 + ')'
