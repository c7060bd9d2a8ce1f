import pprint
from pprint import pformat, pp, PrettyPrinter
from collections import OrderedDict, Counter, defaultdict, deque, namedtuple
print(pformat(OrderedDict([('one', 1), ('two', 2), ('three', 3)]), width=20))
print(pformat(Counter('abracadabra'), width=12))
