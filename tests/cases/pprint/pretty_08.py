import pprint
from pprint import pformat, pp, PrettyPrinter
from collections import OrderedDict, Counter, defaultdict, deque, namedtuple
d = defaultdict(list)
print(pformat(d, width=30))
P = namedtuple('P', 'x y')
