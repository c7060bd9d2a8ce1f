import pprint
from pprint import pformat, pp, PrettyPrinter
from collections import OrderedDict, Counter, defaultdict, deque, namedtuple
print(pformat(deque(range(12)), width=20), pformat(deque([1, 2, 3], maxlen=5), width=10))
d = defaultdict(list)
d['k'].extend(['long value one', 'long value two'])
