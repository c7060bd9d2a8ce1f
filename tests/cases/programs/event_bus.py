"""An event bus with priorities, wildcards, one-shot handlers, decorators, weak typing of payloads, and a log."""
from __future__ import annotations

import functools
from collections import defaultdict
from typing import Any, Callable

Handler = Callable[..., Any]


class StopPropagation(Exception):
    pass


class Subscription:
    _next = 0

    def __init__(self, topic, handler, priority, once):
        self.topic, self.handler, self.priority, self.once = topic, handler, priority, once
        self.order = Subscription._next
        Subscription._next += 1

    def __lt__(self, other):
        return (-self.priority, self.order) < (-other.priority, other.order)

    def __repr__(self):
        return f"<{self.topic}:{getattr(self.handler, '__name__', type(self.handler).__name__)}:{self.priority}>"


class Bus:
    def __init__(self):
        self._subs = defaultdict(list)
        self.errors = []
        self.depth = 0

    def on(self, topic, *, priority=0, once=False):
        def register(f):
            self._subs[topic].append(Subscription(topic, f, priority, once))
            self._subs[topic].sort()
            return f
        return register

    def off(self, topic, f):
        before = len(self._subs[topic])
        self._subs[topic] = [s for s in self._subs[topic] if s.handler is not f]
        return len(self._subs[topic]) < before

    def matching(self, topic):
        found = list(self._subs.get(topic, ()))
        parts = topic.split(".")
        for i in range(len(parts) - 1, -1, -1):
            found += self._subs.get(".".join([*parts[:i], "*"]), [])
        return sorted(found)

    def emit(self, topic, /, *args, **kw):
        results = []
        self.depth += 1
        try:
            for s in self.matching(topic):
                if s.once:
                    self._subs[s.topic].remove(s)
                try:
                    results.append(s.handler(*args, **kw))
                except StopPropagation as stop:
                    results.append(stop.args[0] if stop.args else None)
                    break
                except Exception as e:
                    self.errors.append(f"{topic}: {type(e).__name__}: {e}")
        finally:
            self.depth -= 1
        return results


bus = Bus()


def logged(f):
    @functools.wraps(f)
    def wrapper(*args, **kw):
        result = f(*args, **kw)
        print(f"  {f.__name__}{args}{kw or ''} -> {result!r}")
        return result
    return wrapper


@bus.on("user.created", priority=5)
@logged
def welcome(name, **extra):
    """Greets."""
    return f"hello {name}"


@bus.on("user.created", once=True)
@logged
def first_only(name, **extra):
    return len(name)


@bus.on("user.*")
def audit(*args, **kw):
    return f"audit {args} {sorted(kw)}"


class Counting:
    def __init__(self):
        self.n = 0

    def __call__(self, *a, **k):
        self.n += 1
        return self.n

    def method(self, *a, **k):
        return f"method after {self.n}"


counting = Counting()
bus.on("*", priority=-10)(counting)
bus.on("user.deleted")(counting.method)


@bus.on("user.deleted", priority=1)
def guard(name):
    if name == "root":
        raise StopPropagation("refused")


@bus.on("math.div")
def divide(a, b):
    return a / b


@bus.on("chain")
def chained(n):
    return [n, bus.depth, *bus.emit("chain", n - 1)] if n else "end"


print(welcome.__name__, welcome.__doc__)
print(bus.emit("user.created", "ann", age=3))
print(bus.emit("user.created", "bob"))
print(bus.emit("user.deleted", "root"), bus.emit("user.deleted", "eve"))
print(bus.emit("math.div", 7, 2), bus.emit("math.div", 1, 0), bus.emit("math.div", "a", 1), bus.emit("math.div", 1))
print(bus.emit("chain", 2), bus.depth)
print(bus.off("user.created", welcome), bus.off("user.created", welcome), bus.matching("user.created"), bus.emit("nobody"))
print(counting.n, *bus.errors, sep="\n")
