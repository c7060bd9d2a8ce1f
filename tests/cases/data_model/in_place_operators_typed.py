# In-place operators: each special method, fallback to the binary one, targets evaluated once, rebinding.
class Log:
    def __init__(self) -> None:
        self.seen: list[str] = []

    def note(self, op: str, other: object) -> "Log":
        self.seen.append(f"{op}{other}")
        return self

    def __iadd__(self, o: object) -> "Log": return self.note("+", o)
    def __isub__(self, o: object) -> "Log": return self.note("-", o)
    def __imul__(self, o: object) -> "Log": return self.note("*", o)
    def __imatmul__(self, o: object) -> "Log": return self.note("@", o)
    def __itruediv__(self, o: object) -> "Log": return self.note("/", o)
    def __ifloordiv__(self, o: object) -> "Log": return self.note("//", o)
    def __imod__(self, o: object) -> "Log": return self.note("%", o)
    def __ipow__(self, o: object) -> "Log": return self.note("**", o)
    def __ilshift__(self, o: object) -> "Log": return self.note("<<", o)
    def __irshift__(self, o: object) -> "Log": return self.note(">>", o)
    def __iand__(self, o: object) -> "Log": return self.note("&", o)
    def __ixor__(self, o: object) -> "Log": return self.note("^", o)
    def __ior__(self, o: object) -> "Log": return self.note("|", o)


x = Log()
y = x
x += 1; x -= 2; x *= 3; x @= 4; x /= 5; x //= 6; x %= 7
x **= 8; x <<= 9; x >>= 10; x &= 11; x ^= 12; x |= 13
print(x is y, x.seen)


class Replaces:
    def __iadd__(self, other: int) -> str:
        return f"replaced by {other}"


r: object = Replaces()
r += 5
print(r)

calls: list[str] = []


def item(kind: str) -> int:
    calls.append(kind)
    return len(calls) % 2


class Holder:
    def __init__(self) -> None:
        self.values = [10, 20]
        self.gets = self.sets = 0

    def __getitem__(self, i: int) -> int:
        self.gets += 1
        return self.values[i]

    def __setitem__(self, i: int, v: int) -> None:
        self.sets += 1
        self.values[i] = v

    @property
    def total(self) -> int:
        calls.append("get total")
        return sum(self.values)

    @total.setter
    def total(self, v: int) -> None:
        calls.append("set total")
        self.values[0] += v - sum(self.values)


def holder() -> Holder:
    calls.append("holder")
    return h


h = Holder()
holder()[item("index")] += item("value") + 5
h[0] *= 3
holder().total += 100
print(h.values, h.gets, h.sets, calls)

a = [1, 2]
b = a
a += (3, 4)
a *= 2
print(a, b, a is b)
t = (1, 2)
u = t
t += (3,)
print(t, u)
s = {1, 2, 3, 4}
v = s
s -= {1}; s |= {9}; s ^= {2, 10}; s &= {3, 4, 10}
print(sorted(s), s is v)
d = {"a": 1}
e = d
d |= [("b", 2)]
print(d, d is e)
nested: list[list[int]] = [[1], [2]]
nested[0] += [5]
pair: tuple[list[int], int] = ([1], 2)
try:
    pair[0] += [9]  # type: ignore
except TypeError as err:
    print(err, pair, nested)
n, f, st, by = 7, 2.5, "ab", b"x"
n <<= 70; n //= 3; n %= 10**9; n ^= 255; n |= 1 << 40; n &= ~7
f **= 3; f //= 2; f %= 3; f -= 10; f /= 4
st += "c"; st *= 2
by += b"yz"; by *= 2
print(n, f, st, by)
