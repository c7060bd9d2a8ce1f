# collections.Counter.
from collections import Counter

c = Counter("mississippi")
print(c, c["s"], c["none"], "none" in c, len(c), c.total(), c.most_common(), c.most_common(2), c.most_common(0))
print(sorted(c), sorted(c.elements()), dict(c), c == {"m": 1, "i": 4, "s": 4, "p": 2}, c == Counter(m=1, i=4, s=4, p=2), c != Counter())
c.update("sip")
c.update({"z": 3, "s": -10})
c.subtract("mm")
c.subtract({"z": 1})
c["new"] = 7
del c["never"]
del c["p"]
print(c, +c, -c, c.copy() == c, sum(c.values()), max(c, key=c.get))
a = Counter(x=3, y=1, w=-1)
b = Counter(x=1, y=2, z=5)
print(a + b, a - b, a & b, a | b, b - a)
print(a <= b, a < b, a >= Counter(x=1), Counter(x=1) < Counter(x=2), a == a.copy(), Counter(a=0) == Counter(), Counter([1, 2]) > Counter([1]))
a += b
print(a)
a -= Counter(x=10)
print(a)
a |= Counter(q=4)
a &= Counter(q=2, z=9, y=1)
print(a)
words = "one two two three three three".split()
print(Counter(words).most_common(1)[0], Counter(len(w) for w in words), Counter({3: 1, 1: 3}), Counter(), Counter([1, 1.0, True]), repr(Counter(b=1)), Counter(a=1) | Counter(a=1))
for k, v in Counter("aab").items():
    print(k, v)
try:
    Counter.fromkeys("ab")
except NotImplementedError as e:
    print(e)
print(isinstance(c, dict), type(c).__name__, Counter("ab").pop("a"), Counter("ab").get("q"), Counter("ab").setdefault("k", 5), list(Counter("hello")), Counter("hello").keys() & {"h", "z"})
