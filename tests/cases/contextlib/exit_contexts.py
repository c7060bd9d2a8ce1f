from contextlib import *
@contextmanager
def right(exc):
    try:
        yield
    finally:
        raise exc
class Raise:
    def __init__(self, e): self.e = e
    def __enter__(self): return self
    def __exit__(self, *a): raise self.e
def chain(e):
    out = []
    while e is not None:
        out.append(repr(e)); e = e.__context__
    return out
for make in (right, Raise):
    try:
        with ExitStack() as s:
            s.enter_context(make(Exception(4)))
            s.enter_context(make(Exception(3)))
            s.enter_context(make(Exception(2)))
            raise Exception(1)
    except Exception as e: print(chain(e))
    try:
      try:
        1/0
      except ZeroDivisionError:
        with ExitStack() as s:
            s.enter_context(make(Exception(4)))
            s.enter_context(make(Exception(3)))
            s.enter_context(make(Exception(2)))
            raise Exception(1)
    except Exception as e: print(chain(e))
    try:
      try:
        1/0
      except ZeroDivisionError:
        with ExitStack() as s:
            s.enter_context(make(Exception(4)))
            s.callback(lambda: 1)
            s.enter_context(make(Exception(2)))
    except Exception as e: print(chain(e))
class Lacks: pass
with ExitStack() as s:
    try: s.enter_context(Lacks())
    except TypeError as e: print(e)


def suspended():
    try:
        1 / 0
    except ZeroDivisionError:
        yield 1


def plain():
    yield 1


try:
    raise KeyError
except KeyError:
    for f in suspended, plain:
        it = f()
        next(it)
        try:
            it.throw(IndexError)
        except IndexError as e:
            print(repr(e.__context__))


class Own:
    def __enter__(self):
        return self

    def __exit__(self, *exc_info):
        return None


class NoExit(Own):
    __exit__ = None


print(issubclass(Own, AbstractContextManager), issubclass(NoExit, AbstractContextManager))
print(isinstance(Own(), AbstractContextManager), isinstance(3, AbstractContextManager))
try:
    class Half(AbstractContextManager):
        pass
    Half()
except TypeError as e:
    print(e)
try:
    with suppress(KeyError):
        raise ExceptionGroup('both', [KeyError('k'), ValueError('v')])
except ExceptionGroup as g:
    print(repr(g))
with suppress(KeyError, ValueError):
    raise ExceptionGroup('both', [KeyError('k'), ValueError('v')])


class Stack(ExitStack):
    pass


s = Stack()
s.callback(print, 'left', end='!\n')
t = s.pop_all()
print(type(t).__name__)
s.close()
t.close()
