import pprint
from pprint import pformat, pp, PrettyPrinter
from collections import OrderedDict, Counter, defaultdict, deque, namedtuple
pprint.pprint([[i * j for j in range(1, 8)] for i in range(1, 6)], width=40)

