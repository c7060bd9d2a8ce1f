import codecs
import csv
import dataclasses
import email.utils
import enum
import functools
import gc
import gettext
import getopt
import getpass
import hmac
import inspect
import io
import logging
import logging.handlers
import math
import mmap
import os
import quopri
import re
import tempfile
import tomllib
import zoneinfo
from difflib import Match, SequenceMatcher

print(quopri.encodestring(b'caf\xe9 = x\ttab \n' + b'y' * 90), quopri.decodestring(b'caf=E9 =3D x=\n more'), quopri.encodestring(b'a b_c', header=True), quopri.decodestring(b'a_b', header=True))
out = io.BytesIO()
quopri.encode(io.BytesIO(b'\x00\xff end'), out, quotetabs=True)
print(out.getvalue())
back = io.BytesIO()
quopri.decode(io.BytesIO(out.getvalue()), back)
print(back.getvalue())
os.environ['LOGNAME'] = 'someone'
print(getpass.getuser(), issubclass(getpass.GetPassWarning, UserWarning))
print(email.utils.encode_rfc2231("it's new\u00e9", 'utf-8', 'en'), email.utils.encode_rfc2231('plain'), email.utils.decode_rfc2231("utf-8'en'a%20b"), email.utils.collapse_rfc2231_value(('utf-8', 'en', 'x')),
      email.utils.collapse_rfc2231_value('"q"'))
t = gettext.NullTranslations()
print(t.gettext('a'), t.ngettext('one', 'many', 2), gettext.dgettext('d', 'm'), gettext.dngettext('d', 'one', 'many', 1), gettext.npgettext('c', 'one', 'many', 3), gettext.pgettext('c', 'm'),
      gettext.textdomain(), gettext.find('nothing', '/none'))
print(gc.isenabled(), gc.collect() >= 0, gc.get_freeze_count(), gc.DEBUG_LEAK, gc.DEBUG_STATS, gc.DEBUG_COLLECTABLE, gc.DEBUG_UNCOLLECTABLE, gc.DEBUG_SAVEALL)
gc.disable()
print(gc.isenabled())
gc.enable()
try:
    getopt.getopt(['-x'], 'a')
except getopt.error as e:
    print(e, e.opt)
print(len(hmac.trans_36), hmac.trans_5C[0], math.isfinite(1.0), math.isinf(-math.inf), functools.WRAPPER_UPDATES)
print(SequenceMatcher(None, 'abcd', 'bcde').find_longest_match(), Match(1, 2, 3), csv.get_dialect('excel-tab').delimiter == csv.excel_tab.delimiter)
print(repr(re.UNICODE), repr(re.LOCALE), re.I | re.M)


@dataclasses.dataclass
class D:
    a: int = 1


print([isinstance(f, dataclasses.Field) for f in dataclasses.fields(D)])


def gen():
    yield 1


async def co(a, /, b=2, *args, c: int = 3, **kw):
    return 1


print([getattr(inspect, n) for n in ('CO_ASYNC_GENERATOR', 'CO_COROUTINE', 'CO_GENERATOR', 'CO_ITERABLE_COROUTINE', 'CO_NESTED', 'CO_NEWLOCALS', 'CO_OPTIMIZED', 'CO_VARKEYWORDS')])
print(inspect.formatannotation(int), inspect.formatannotation(list[int]))
bound = inspect.signature(co).bind(1, c=5)
print(isinstance(bound, inspect.BoundArguments), bound.arguments)
spec = inspect.getfullargspec(co)
print(isinstance(spec, inspect.FullArgSpec), spec.args, spec.kwonlyargs, spec.varkw)
try:
    raise KeyError
except KeyError as e:
    print(inspect.istraceback(e.__traceback__))
with tempfile.TemporaryDirectory() as folder:
    path = os.path.join(folder, 'f.bin')
    with open(path, 'wb') as f:
        f.write(b'0123456789' * 10)
    with open(path, 'r+b') as f, mmap.mmap(f.fileno(), 0, access=mmap.ACCESS_WRITE) as m:
        m[0:3] = b'abc'
        print(len(m), m[:6], m.find(b'7'), m.read(4), m.tell())
    print(mmap.PAGESIZE == mmap.ALLOCATIONGRANULARITY, mmap.MAP_SHARED, mmap.MAP_PRIVATE, mmap.PROT_WRITE, mmap.PROT_EXEC, mmap.ACCESS_DEFAULT, mmap.error is OSError, mmap.MAP_ANON == mmap.MAP_ANONYMOUS)
    toml = os.path.join(folder, 'a.toml')
    with open(toml, 'w') as f:
        f.write('x = 1\n')
    with open(toml, 'rb') as f:
        print(tomllib.load(f))
    with codecs.open(toml, 'r', 'utf-8') as f:
        print(f.read())
    with io.open_code(toml) as f:
        print(f.read(3), io.text_encoding('latin-1'))
    log = logging.getLogger('handlers')
    log.setLevel(logging.DEBUG)
    log.propagate = False
    w = logging.handlers.WatchedFileHandler(os.path.join(folder, 'w.log'))
    timed = logging.handlers.TimedRotatingFileHandler(os.path.join(folder, 't.log'), when='D', backupCount=2)
    log.addHandler(w)
    log.addHandler(timed)
    log.warning('first')
    w.close()
    timed.close()
    print(open(os.path.join(folder, 'w.log')).read(), open(os.path.join(folder, 't.log')).read(), isinstance(timed, logging.handlers.BaseRotatingHandler))
print([getattr(logging.handlers, n) for n in ('DEFAULT_HTTP_LOGGING_PORT', 'DEFAULT_SOAP_LOGGING_PORT', 'DEFAULT_TCP_LOGGING_PORT', 'DEFAULT_UDP_LOGGING_PORT', 'SYSLOG_TCP_PORT', 'SYSLOG_UDP_PORT')])


class Keep(logging.handlers.BufferingHandler):
    def flush(self):
        print('flush', len(self.buffer))
        super().flush()


k = Keep(2)
log.handlers = [k]
log.info('a')
log.info('b')
log.info('c')
pair = io.BufferedRWPair(io.BytesIO(b'to read'), io.BytesIO())
print(pair.read(2), pair.write(b'xy'), pair.readable(), pair.writable(), pair.peek(1)[:1])
print(issubclass(zoneinfo.InvalidTZPathWarning, RuntimeWarning), type(zoneinfo.TZPATH).__name__)


class Flags(enum.Flag, boundary=enum.KEEP):
    A = 1
    B = 2


print(Flags.A | Flags.B)
