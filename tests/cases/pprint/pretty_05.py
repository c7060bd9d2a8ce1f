import pprint
from pprint import pformat, pp, PrettyPrinter
from collections import OrderedDict, Counter, defaultdict, deque, namedtuple
print(pformat((1,)), pformat(('x' * 20,), width=10), pformat(()))
