import pprint
from pprint import pformat, pp, PrettyPrinter
from collections import OrderedDict, Counter, defaultdict, deque, namedtuple
print(pformat(b'abcdefghijklmnop' * 3, width=25), pformat(bytearray(b'abcdefghijkl' * 3), width=25))
