import contextlib
import io
import sys
from contextlib import (AbstractContextManager, ContextDecorator, ExitStack, chdir, closing, contextmanager, nullcontext, redirect_stderr,
                        redirect_stdout, suppress)


class Resource(AbstractContextManager):
    log = []

    def __init__(self, name, swallow=()):
        self.name, self.swallow = name, swallow

    def __enter__(self):
        self.log.append(f'+{self.name}')
        return self

    def __exit__(self, kind, exc, tb):
        self.log.append(f'-{self.name}:{kind.__name__ if kind else None}')
        return kind is not None and issubclass(kind, tuple(self.swallow)) if self.swallow else False

    def close(self):
        self.log.append(f'close {self.name}')


@contextmanager
def tag(name, out):
    out.append(f'<{name}>')
    try:
        yield out
    except ValueError as e:
        out.append(f'!{e}')
    finally:
        out.append(f'</{name}>')


out = []
with tag('a', out) as o, tag('b', out):
    o.append('text')
    raise ValueError('inner')
print(out)


@tag('deco', out)
def decorated(x):
    out.append(x)
    return x * 2


print(decorated(4), decorated(5), out[-6:])
with ExitStack() as stack:
    rs = [stack.enter_context(Resource(n)) for n in 'xyz']
    stack.callback(Resource.log.append, 'callback')
    stack.push(lambda *exc: Resource.log.append(f'pushed {exc[0]}'))
    inner = stack.pop_all()
print(Resource.log)
inner.close()
print(Resource.log)
Resource.log.clear()
with Resource('outer'), Resource('inner', swallow=[KeyError]):
    raise KeyError('gone')
print(Resource.log)
try:
    with ExitStack() as stack:
        stack.enter_context(Resource('1'))
        stack.callback(lambda: 1 / 0)
        raise IndexError('first')
except ZeroDivisionError as e:
    print(type(e).__name__, type(e.__context__).__name__, Resource.log)
with suppress(FileNotFoundError, KeyError):
    {}['x']
    print('not reached')
with closing(Resource('c')) as c:
    pass
print(Resource.log[-1])
buf = io.StringIO()
with redirect_stdout(buf):
    print('captured')
    with redirect_stderr(sys.stdout):
        print('err', file=sys.stderr)
print(repr(buf.getvalue()))
with nullcontext(5) as five:
    print(five)


class Timer(ContextDecorator):
    def __enter__(self):
        print('start')
        return self

    def __exit__(self, *exc):
        print('stop', exc[0])
        return False


@Timer()
def job(n):
    """Works."""
    print('working', n)


job(1)
print(job.__name__, job.__doc__)


@contextmanager
def bad():
    yield 1
    yield 2


try:
    with bad():
        pass
except RuntimeError as e:
    print('RuntimeError', e)


@contextmanager
def never():
    if False:
        yield


try:
    with never():
        pass
except RuntimeError as e:
    print('RuntimeError', e)
try:
    with io.StringIO() as f, suppress(Exception):
        pass
    with 5:
        pass
except TypeError as e:
    print('TypeError', e)


@contextmanager
def transaction(db):
    backup = dict(db)
    try:
        yield db
    except BaseException:
        db.clear()
        db.update(backup)
        raise


db = {'a': 1}
try:
    with transaction(db) as d:
        d['b'] = 2
        raise StopIteration('halt')
except StopIteration as e:
    print('rolled back', db, e)
with transaction(db) as d:
    d['c'] = 3
print(db)
