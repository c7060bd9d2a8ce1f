# Classes derived from bytes, complex, bytearray, dict: values, own methods, attributes in __dict__, __new__ that is refused.
class Name(bytes):
    def join(self, parts):
        return b"joined"

    def shout(self):
        return self.upper() + b"!"


class Tagged(bytes):
    def __new__(cls, data, tag):
        self = super().__new__(cls, data)
        self.tag = tag
        return self

    def __repr__(self):
        return f"Tagged({bytes(self)!r}, {self.tag!r})"


class Phase(complex):
    unit = "rad"

    def conjugate(self):
        return Phase(self.real, -self.imag)

    def __str__(self):
        return f"{self.real:g}:{self.imag:g}{self.unit}"


class Buffer(bytearray):
    def upper(self):
        return "own"


y: bytes = Name()
n = Name(b"abc")
print(type(n).__name__, n.shout(), n.join([]), y.join([]), n, n == b"abc", hash(n) == hash(b"abc"), n[1], n[:2], type(n[:2]).__name__)
print(isinstance(n, bytes), {n: 1}[b"abc"], b"-".join([n, b"z"]), n + b"d", n.decode(), bytes(n), len(Name(3)), [Name(b"q")])
t = Tagged(b"data", 7)
print(t, t.tag, t.hex(), t.startswith(b"da"), sorted([Tagged(b"b", 1), Tagged(b"a", 2)]))
p = Phase(1, 2)
print(p, p.conjugate(), type(p.conjugate()).__name__, p * 2, p + 1j, abs(Phase(3, 4)), p == 1 + 2j, repr(p), Phase("1+1j").imag)
b = Buffer(b"xy")
b.append(122)
print(b, b.upper(), b.lower(), type(b).__name__, len(b), [b])


class Named(dict):
    def __init__(self, name):
        super().__init__()
        self.name = name
        self.seen = []


class Sub(Named):
    pass


def use(cls):
    d = cls("n")
    attrs = d.__dict__
    d["k"] = 1
    d.seen.append(2)
    print(attrs["name"], attrs["seen"], d, vars(d), sorted(d.__dict__), getattr(d, "".join(["na", "me"])))
    for key, v in d.__dict__.items():
        print(key, v)


use(Named)
use(Sub)


class Wrong:
    def __new__(cls):
        return super().__new__(str)


class Number(int):
    pass


class Made(int):
    def __new__(cls, x):
        return object.__new__(cls)


class Base:
    pass


for f in (Wrong, lambda: object.__new__(str), lambda: object.__new__(Number), lambda: Made(4), lambda: int.__new__(str), lambda: object.__new__(5), lambda: pow([1], "3", 5), lambda: pow(2.0, 3, 4)):
    try:
        print(f())
    except TypeError as e:
        print("TypeError", e)
print(type(object.__new__(Base)).__name__, int.__new__(Number, 4) + 1)


def gen():
    yield 1


class Holder:
    def each(self):
        yield 1


for g in (gen(), Holder().each(), (c for c in "ab")):
    print(repr(g).split(" at ")[0], g.__name__, g.__qualname__)
