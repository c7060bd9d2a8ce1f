"""What a use of a variable that succeeded says of it, and what it does not: handlers, loops, assignments."""


class A:
    def __init__(self, v): self.v = v
    def go(self): return self.v + 1

class B:
    def __init__(self, w): self.w = w
    def stop(self): return self.w

def f(x):
    if x is None:
        return 0
    x.go()
    y = x
    return x.v * 2 + y.go()

def g(x):
    try:
        return f(x)
    except AttributeError as e:
        x = [x]
        return str(e)

def h(x):
    r = []
    for k in range(2):
        try:
            r.append(x.go())
        except AttributeError:
            r.append(x.stop())
            x = A(5)
    return r, x.v

print(g(A(1)), g(B(2)), g(None), g('s'))
print(h(A(1)), h(B('z')))
def w(x):
    return x.append(x := 4), x + 1
try:
    print(w([1]))
    print(w(3))
except AttributeError as e:
    print(e)


from contextlib import suppress, contextmanager


class Goes:
    def __init__(self): self.v = 'a'
    def go(self): return self.v


class Stops:
    def __init__(self): self.w = 'b'
    def stop(self): return self.w


@contextmanager
def eats(*kinds):
    try:
        yield
    except kinds as e:
        print('ate', type(e).__name__)


def one(x):
    with suppress(AttributeError):
        print(x.go())
    return getattr(x, 'w', None), type(x).__name__


def two(x):
    for k in range(2):
        try:
            x.go()
        except AttributeError:
            continue
        finally:
            print(type(x).__name__, end=' ')
        print('went')
    with eats(AttributeError, TypeError):
        x += 1
        print(x)
    return isinstance(x, Stops), isinstance(x, int)


def three(x):
    def later():
        return x
    try:
        x.go()
    finally:
        try:
            return type(later()).__name__, type(x).__name__
        except AttributeError:
            return None


def four(xs):
    out = []
    it = iter(xs)
    while True:
        try:
            x = next(it)
            out.append(x.go())
        except AttributeError:
            out.append((x.stop() if isinstance(x, Stops) else x))
        except StopIteration:
            return out, type(x).__name__


def five(x):
    try:
        try:
            x.go()
        except TypeError:
            return 'never'
    except AttributeError:
        x = [x]
    else:
        x = x.v
    return type(x).__name__


def six(x):
    while not isinstance(x, str):
        if x is None:
            return 'none'
        try:
            x = x.go()
        except AttributeError:
            try:
                x = x.stop()
            except AttributeError:
                x = None
    return x


def seven(x, y):
    if x.v == y or (x := y) is None:
        return type(x).__name__
    return x, type(x).__name__


for v in (Goes(), Stops(), 3, 'text', None):
    print(one(v), two(v), three(v), five(v), six(v))
print(four([Goes(), Stops(), 1, Goes(), None]))
print(seven(Goes(), 'a'), seven(Goes(), 4), seven(Goes(), None))
try:
    seven(Stops(), 1)
except AttributeError as e:
    print(e)
def gen(x):
    got = yield x.go()
    while got:
        x = got
        try:
            got = yield x.go()
        except AttributeError:
            got = yield type(x).__name__
g = gen(Goes())
print(next(g), g.send(Stops()), g.send(Goes()), g.send(5))
async def co(x):
    try:
        return x.go()
    except AttributeError:
        return type(x).__name__
import asyncio
print(asyncio.run(co(Goes())), asyncio.run(co(Stops())), asyncio.run(co(1)))
print([x.go() if hasattr(x, 'go') else x for x in (Goes(), 1, Stops().stop())])
