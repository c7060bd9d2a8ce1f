"""Modules that CPython has in C behind one in Python give the same objects."""
import _bisect
import _io
import _operator
import _thread
import bisect
import collections
import functools
import operator
import sys
from _collections import OrderedDict, deque
from _functools import reduce
from _heapq import heappop, heappush

try:
    from _struct import pack
except ImportError:
    pack = None

print(deque is collections.deque, OrderedDict is collections.OrderedDict, reduce is functools.reduce)
print(_operator.add is operator.add, _operator.add(1, 2), _bisect.bisect_left([1, 2, 3], 2), bisect.bisect([1], 1))
heap = []
for x in (3, 1, 2):
    heappush(heap, x)
print(heappop(heap), pack('<h', 5), _thread.TIMEOUT_MAX > 1000)
print(_io.StringIO('abc').read(), _io.BytesIO(b'x').getvalue())
print(type(sys.stdout), isinstance(sys.stdout, _io.TextIOWrapper), isinstance(sys.stderr, _io.TextIOWrapper))
print(type(sys.stdin).__name__, sys.stdout)
