"""Data, objects and generators within each other, too deep for any stack: RecursionError, in an engine with a small one."""
import copy
import json
import pickle
import pprint


def nest(n):
    x = []
    for _ in range(n):
        x = [x]
    return x


class Link:
    def __init__(self, next):
        self.next = next

    def __eq__(self, other):
        return self.next == other.next

    def __iter__(self):
        yield 1
        if self.next:
            yield from self.next


def chain(n):
    x = None
    for _ in range(n):
        x = Link(x)
    return x


def forever(n):
    return forever(n + 1)


def tried(name, f):
    try:
        f()
        print(name, "ends")
    except RecursionError:
        print(name, "RecursionError")


deep = nest(100_000)
a, b = chain(100_000), chain(100_000)
tried("repr", lambda: repr(deep))
tried("comparison", lambda: nest(100_000) == deep)
tried("dumps", lambda: json.dumps(deep))
tried("loads of lists", lambda: json.loads("[" * 100_000 + "]" * 100_000))
tried("loads of objects", lambda: json.loads('{"a":' * 100_000 + "1" + "}" * 100_000))
tried("loads of what is less deep", lambda: json.loads("[" * 1500 + "]" * 1500))
tried("deepcopy", lambda: copy.deepcopy(deep))
tried("pickle", lambda: pickle.dumps(deep))
tried("pformat", lambda: pprint.pformat(nest(3000)))
tried("own comparison", lambda: a == b)
tried("generators", lambda: sum(a))
tried("functions", lambda: forever(0))
