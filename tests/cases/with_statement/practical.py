# Context managers from generators, timers by counters, nesting by a stack, restoring state.
def contextmanager(f):
    class Manager:
        def __init__(self, *args, **kw):
            self.gen = f(*args, **kw)

        def __enter__(self):
            return next(self.gen)

        def __exit__(self, kind, value, tb):
            if kind is None:
                try:
                    next(self.gen)
                except StopIteration:
                    return False
                raise RuntimeError("did not stop")
            try:
                self.gen.throw(value)
            except StopIteration:
                return True
            except BaseException as e:
                if e is value:
                    return False
                raise
            raise RuntimeError("did not stop after throw")

    return Manager


log = []


@contextmanager
def tag(name):
    log.append(f"<{name}>")
    try:
        yield name.upper()
    finally:
        log.append(f"</{name}>")


@contextmanager
def ignoring(*kinds):
    try:
        yield
    except kinds as e:
        log.append(f"ignored {e}")


@contextmanager
def setting(d, **changes):
    old = {k: d[k] for k in changes if k in d}
    d.update(changes)
    try:
        yield d
    finally:
        for k in changes:
            del d[k]
        d.update(old)


@contextmanager
def broken():
    yield 1
    yield 2


with tag("a") as a, tag("b") as b:
    log.append(a + b)
with ignoring(ValueError, KeyError):
    with tag("c"):
        int("x")
    log.append("unreached")
try:
    with ignoring(KeyError), tag("d"):
        1 // 0
except ZeroDivisionError as e:
    log.append(str(e))
print(log)
conf = {"x": 1, "y": 2}
with setting(conf, x=10, z=3) as c:
    print(c)
    with setting(conf, y=0):
        print(conf)
print(conf)
try:
    with broken():
        pass
except RuntimeError as e:
    print(e)


def nested(n):
    if n == 0:
        return "bottom"
    with tag(str(n)):
        return nested(n - 1)


log.clear()
print(nested(3), log)


class Stack:
    def __init__(self):
        self.callbacks = []

    def push(self, f, *args):
        self.callbacks.append((f, args))
        return self

    def __enter__(self):
        return self

    def __exit__(self, *exc):
        while self.callbacks:
            f, args = self.callbacks.pop()
            f(*args)
        return exc[0] is ValueError


with Stack() as s:
    s.push(print, "first").push(print, "second", 2)
    raise ValueError
print("after")
