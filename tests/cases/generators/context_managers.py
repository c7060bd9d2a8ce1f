from contextlib import contextmanager
import contextlib

@contextmanager
def tag(name, log):
    log.append('<' + name + '>')
    try:
        yield name.upper()
    except ValueError as e:
        log.append('caught ' + str(e))
    finally:
        log.append('</' + name + '>')

log = []
with tag('a', log) as t:
    log.append(t)
    with tag('b', log):
        raise ValueError('inner')
    log.append('after')
print(log)
@contextlib.contextmanager
def plain():
    print('before')
    yield
    print('after')
with plain():
    print('in')
try:
    with plain():
        raise KeyError('k')
except KeyError as e:
    print('key', e)
def f():
    with tag('ret', []) as x:
        return x
print(f())
