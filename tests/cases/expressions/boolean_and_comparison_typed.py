# Boolean operations give operands, not bools; chained comparisons; identity; membership; conditional expressions; precedence.
from typing import Any

values: list[Any] = [0, 1, -1, 0.0, 1.5, "", "a", [], [0], (), (None,), {}, {1: 2}, set(), None, True, False, b"", b"x", range(0), range(1), 0j, 1j]
print([bool(v) for v in values])
print([v or "or" for v in values])
print([v and "and" for v in values])
print([not v for v in values])
print([(v and 1) or 2 for v in values])
print([1 if v else 2 if v is None else 3 for v in values])


class T:
    def __init__(self, name: str, truth: Any) -> None:
        self.name, self.truth = name, truth

    def __bool__(self) -> Any:
        print("?" + self.name, end=" ")
        return self.truth

    def __repr__(self) -> str:
        return self.name


a, b, c = T("a", True), T("b", False), T("c", True)
print(a and b or c, b or a and c, not a or b, a and c, b and c, b or b)
print((a if b else c), [x for x in (a, b, c) if x], any([b, a, c]), all([a, b, c]))
if a and not b:
    print("branch")
while b or not a:
    break
else:
    print("loop else")
n = 5
print(1 < n < 10, 1 < n > 3, 10 > n >= 5 == 5.0 != 6, 1 < 2 > 1 < 3, n is n is not None, 1 in [1] == True, (1 in [1]) == True)
print(1 == 1.0, 1 is True, not 1 == 2, not (1 == 2) is False, True + True, True == 1 != 2, "a" < "b" < "c" > "B", 3 > 2 == 1)
print(2 + 3 * 4 ** 2 // 5 % 6 - -1, -2 ** 2, (-2) ** 2, 2 ** -1, 2 ** 3 ** 2, ~5 + 1, not 0 + 1, 1 | 2 ^ 3 & 6 << 1, 7 - 2 - 1, 2 * 3 % 4, -7 // 2, -7 % 3)
print(1 if 0 else 2 if 0 else 3, (lambda: 1 if 1 else 2)(), [1, 2][1 if n > 3 else 0], 1 or 1 / 0, 0 and 1 / 0, None or [] or "last", 5 and "x" and [])
empty: list[int] = []
print(empty is empty, empty == [], empty is not [], None is None, () == (), "x" in "xyz", "" in "abc", "ac" not in "abc", 2 in {2: 3}, 3 in {2: 3}.values())
print(1.0 in [1], True in {1: "x"}, "1" in [1], None in [None, 0], [1] in [[1], 2], (1, 2) in {(1, 2)}, b"b" in b"abc", 98 in b"abc", 3 in range(0, 10, 3), 4 in range(0, 10, 3))
x: Any = None
print(x or {}.get("k") or 0 or "default", x is None or x.foo, x is not None and x.foo, (x and x[0]) is None)


def sign(v: float) -> str:
    return "neg" if v < 0 else "zero" if v == 0 else "pos"


print([sign(v) for v in (-1, 0, 2.5, -0.0, float("inf"))])
nan, inf = float("nan"), float("inf")
print(nan == nan, nan < 1, nan >= nan, nan != nan, inf > 10**400, -inf < -10**400, inf == inf, 10**400 == 10**400 + 0, 2**53 == 2**53 + 1.0, 2**53 + 1 == 2.0**53)
for bad in (lambda: 1 in 5, lambda: "a" in 5, lambda: 1 in "abc", lambda: 300 in b"abc", lambda: "a" in b"abc", lambda: [] in {1}, lambda: 1 < "a", lambda: [] > 1, lambda: None >= 0):
    try:
        bad()  # type: ignore
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
