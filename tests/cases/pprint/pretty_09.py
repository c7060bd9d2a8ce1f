import pprint
from pprint import pformat, pp, PrettyPrinter
from collections import OrderedDict, Counter, defaultdict, deque, namedtuple
P = namedtuple('P', 'x y')
print(pformat([P(1, 2), P(3, 4)], width=15))
