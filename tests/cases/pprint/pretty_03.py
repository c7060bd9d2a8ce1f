import pprint
from pprint import pformat, pp, PrettyPrinter
from collections import OrderedDict, Counter, defaultdict, deque, namedtuple
print(pformat({1, 3, 2}), pformat(set()), pformat(frozenset([5, 4])), pformat({'alpha beta', 'gamma delta', 'epsilon zeta'}, width=20))
