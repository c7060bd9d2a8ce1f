# What functions that CPython has in C say of wrong arguments, and what bound methods of built-in objects print.
import array
import binascii
import codecs
import collections
import csv
import datetime
import decimal
import functools
import hashlib
import heapq
import io
import operator
import shlex
import struct
import urllib.parse
import uuid


def said(f):
    try:
        print(f())
    except (TypeError, ValueError, OverflowError, AttributeError) as e:
        print(type(e).__name__, e)


said(lambda: b'a'.split(b'a', 1, 2))
said(lambda: b'a'.join())
said(lambda: b''.find())
said(lambda: bytearray().append())
said(lambda: decimal.Decimal(1).sqrt(1, 2, 3))
said(lambda: decimal.Decimal(1).compare())
said(lambda: hashlib.md5().digest(1))
said(lambda: hashlib.md5(b'', b'', b'', b''))
said(lambda: heapq.heappop())
said(lambda: heapq.heappush([], item=3))
said(lambda: heapq.heapify((3, 1)))
said(lambda: heapq.heappop({}))
said(lambda: heapq.heappushpop(None, 1))
said(lambda: operator.add(1))
said(lambda: operator.itemgetter(2, 1)('abc'))
said(lambda: array.array('i').append())
said(lambda: struct.calcsize())
said(lambda: functools.reduce(operator.add, [1], 2, 3))
said(lambda: functools.reduce(operator.add))
said(lambda: datetime.datetime.strptime('a'))
said(lambda: datetime.date.today(1))
said(lambda: datetime.datetime.now(1, 2))
said(lambda: datetime.time(1).isoformat(None))
said(lambda: datetime.datetime(2020, 1, 2).isoformat('T', 5))
said(lambda: datetime.date(2020, 1, 2).replace(day=None))
said(lambda: datetime.date(2020, 2 ** 70, 2))
said(lambda: datetime.date(2020, 2 ** 40, 2))
said(lambda: datetime.date(2020, 1, 2).strftime(None))
said(lambda: csv.writer(io.StringIO()).writerow())
said(lambda: binascii.crc32())
said(lambda: codecs.lookup('utf-8', 1))


class Index:
    def __index__(self):
        return 1


d = collections.deque([1, 2, 3])
d[Index()] = 7
print(d[Index()], d)
d.rotate(Index())
print(d)
said(lambda: d.rotate(10 ** 30))
said(lambda: d.insert(-10 ** 30, 1))
said(lambda: collections.deque([], 2 ** 63))
said(lambda: collections.defaultdict(Index(), {}))
o = collections.OrderedDict(a=1)
print(o.setdefault(key='b', default=2), collections.OrderedDict.fromkeys(iterable='xy', value=0))
said(lambda: o.setdefault())
said(lambda: o.pop())

for x in (3, [1], {}, 'ab', memoryview(b'ab')):
    said(lambda: codecs.getdecoder('utf-8')(x))
    said(lambda: binascii.b2a_uu(x))
    said(lambda: uuid.uuid3(uuid.NAMESPACE_DNS, x))
    said(lambda: urllib.parse.unquote_to_bytes(x))
    said(lambda: shlex.quote(x))


class Items(list):
    def f(self):
        pass


def start(x):
    return str(x).split('0x')[0]


print(start('a'.upper), start([].append), start({}.get), start(dict.fromkeys), start((1,).count), start((5).bit_length))
print(start(Items().append), str(Items().f)[:21], start(io.StringIO().write), start(collections.deque().append))
print(io.TextIOWrapper(io.BytesIO(b''), 'utf-8'), start(csv.get_dialect('excel')))
print('ab'.zfill(Index()), 'a\tb'.expandtabs(Index()), 'ab'.center(Index()), (5).to_bytes(Index(), 'big'))
said(lambda: 'ab'.ljust('3'))
said(lambda: (5).to_bytes('3', 'big'))
