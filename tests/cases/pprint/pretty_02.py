import pprint
from pprint import pformat, pp, PrettyPrinter
from collections import OrderedDict, Counter, defaultdict, deque, namedtuple
print(pformat(['word ' * 10, 'x\ny\n' * 8], width=30))
