# Rich comparison, hash and use as keys; sorting with __lt__ only.
class Version:
    def __init__(self, text: str) -> None:
        self.parts = tuple(int(p) for p in text.split("."))

    def __eq__(self, o):
        if not isinstance(o, Version):
            return NotImplemented
        return self.parts == o.parts

    def __lt__(self, o):
        if not isinstance(o, Version):
            return NotImplemented
        return self.parts < o.parts

    def __le__(self, o) -> bool:
        return self == o or self < o

    def __hash__(self) -> int:
        return hash(self.parts)

    def __repr__(self) -> str:
        return "v" + ".".join(map(str, self.parts))


vs = [Version(t) for t in ["1.10", "1.2", "1.2.1", "0.9", "1.2"]]
print(sorted(vs), min(vs), max(vs), vs[1] == vs[4], vs[1] != vs[4], vs[1] is vs[4], vs[0] > vs[1], vs[0] <= vs[1], vs[0] >= vs[1])
print(len(set(vs)), {vs[1]: "a", vs[4]: "b"}, Version("0.9") in vs, vs.index(Version("1.2")), vs.count(Version("1.2")), vs[0] == "1.10", vs[0] != 5)
for f in [lambda: vs[0] < 5, lambda: 5 < vs[0], lambda: sorted([vs[0], "x"])]:
    try:
        print(f())
    except TypeError as e:
        print(e)


class OnlyEq:
    def __init__(self, v: int) -> None:
        self.v = v

    def __eq__(self, o) -> bool:
        return self.v == getattr(o, "v", o)


a, b = OnlyEq(1), OnlyEq(1)
print(a == b, a != b, a == 1, 1 == a, [a] == [b], a in [1], (a, 2) == (1, 2))
try:
    {a}
except TypeError as e:
    print(e)


class Weird:
    def __eq__(self, o) -> str:
        return "equal"

    def __lt__(self, o: int) -> list:
        return []

    def __contains__(self, x: int) -> str:
        return "yes"

    def __bool__(self) -> bool:
        return False


w = Weird()
print(w == 1, w != 1, w < 1, 5 in w, not w, w == w == w, bool(w < 2), 1 if w else 2, (w and 3) is w, w or 4)


class Sub(Version):
    def __eq__(self, o) -> bool:
        return True

    __hash__ = Version.__hash__


print(Version("1.0") == Sub("2.0"), Sub("2.0") == 5, Version("1.0") != Sub("1.0"))
