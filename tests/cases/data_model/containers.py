# Container emulation: __getitem__ with every kind of key, __missing__, __contains__ fallbacks, iteration fallbacks, __reversed__.
from typing import Any, Iterator


class Keys:
    def __getitem__(self, key): return key
    def __setitem__(self, key, value): print("set", key, value)
    def __delitem__(self, key): print("del", key)


k = Keys()
print(k[1], k["a"], k[1:2], k[::2], k[:, 1], k[1, 2:3, ...], k[()], k[None], k[(1, 2)], k[-1], k[1:"x":None])
k[1:5] = [1, 2]
k[0, 1] = "pair"
k[...] = 0
del k[2:], k["x"], k[1, 2]
s = k[3:10:2]
print(s.start, s.stop, s.step, s.indices(6), s == slice(3, 10, 2), slice(5), slice(None, None, -1).indices(4))


class OldIteration:
    def __init__(self, n):
        self.n = n
        self.asked = []

    def __getitem__(self, i):
        self.asked.append(i)
        if i >= self.n:
            raise IndexError("end")
        return i * i


o = OldIteration(4)
print(list(o), 4 in o, 5 in o, o.asked, [a for a in o], max(o), sum(o), tuple(zip(o, "ab")))
first, *rest = o
print(first, rest, dict(zip("xyz", o)), sorted(o, reverse=True), list(map(str, o)))


class Ring:
    def __init__(self, *items):
        self.items = list(items)

    def __len__(self): return len(self.items)
    def __getitem__(self, i): return self.items[i % len(self.items)]
    def __iter__(self): return iter(self.items)
    def __contains__(self, x): return x in self.items
    def __reversed__(self):
        print("reversed called")
        return iter(self.items[::-1])


r = Ring("a", "b", "c")
print(len(r), r[4], r[-1], "b" in r, "z" in r, "z" not in r, list(reversed(r)), [*r], {*r} == {"a", "b", "c"})


class Seq:
    def __len__(self): return 3
    def __getitem__(self, i):
        if i > 2: raise IndexError
        return "xyz"[i]


print(list(reversed(Seq())), list(Seq()), "y" in Seq(), ",".join(Seq()), list(enumerate(Seq(), 1)))


class Defaults(dict):
    def __missing__(self, key):
        return f"<{key}>"


d = Defaults(a=1)
print(d["a"], d["b"], d.get("b"), "b" in d, len(d))


class Tree(dict):
    def __missing__(self, key):
        value = self[key] = type(self)()
        return value


t = Tree()
t["x"]["y"]["z"] = 1
t["x"]["w"] = 2
print(t)


class IterOnly:
    def __iter__(self):
        yield 1
        yield 2


print(2 in IterOnly(), 3 in IterOnly(), list(IterOnly()), dict.fromkeys(IterOnly(), 0), set(IterOnly()))


class NotContainer:
    __contains__ = None
    def __iter__(self): return iter([1])


class NoHash:
    def __eq__(self, o): return True


class BadIter:
    def __iter__(self): return [1]


checks = [
    lambda: 1 in NotContainer(), lambda: 1 in 5, lambda: iter(5), lambda: 5[0], lambda: len(IterOnly()),
    lambda: reversed(IterOnly()), lambda: {NoHash(): 1}, lambda: list(BadIter()), lambda: next([1]), lambda: IterOnly()[0],
    lambda: (1, 2)["a"], lambda: [1]["a"], lambda: "abc"[1.0], lambda: {}[[]], lambda: {1}[0], lambda: setattr([], "x", 1),
    lambda: [1, 2][10], lambda: (1,)[5], lambda: "ab"[9], lambda: b"ab"[9], lambda: range(3)[7], lambda: {"k": 1}["q"],
]
for c in checks:
    try:
        print(c())
    except (TypeError, LookupError, AttributeError) as e:
        print(type(e).__name__, e)
