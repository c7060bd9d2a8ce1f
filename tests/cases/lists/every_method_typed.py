# Every method and operator of list and tuple, aliasing, growth while iterating, sort with keys, and the errors.
from typing import Any

a: list[Any] = [3, 1, 2]
a.append(4); a.extend("xy"); a.extend(i for i in range(2)); a.insert(0, "first"); a.insert(-1, "last but one"); a.insert(100, "end"); a.insert(-100, "start")
print(a, len(a), a.pop(), a.pop(0), a.pop(-2), a)
a.remove("x"); a.remove(3)
print(a, a.index(2), a.index("y", 2), a.count(1), a.count(True), a.copy() == a, a.copy() is a)
a.reverse()
print(a, a[::-1], list(reversed(a)))
a.clear()
print(a, bool(a), [] == [], [[]] * 3, [0] * 0, [1, 2] * -1)
words = ["banana", "Apple", "cherry", "apple", "Banana", "fig"]
words.sort()
print(words)
words.sort(key=str.lower)
print(words)
words.sort(key=len, reverse=True)
print(words, sorted(words, key=lambda w: (len(w), w)), sorted(words, key=lambda w: w[-1]))
pairs = [(1, "b"), (0, "c"), (1, "a"), (0, "a")]
print(sorted(pairs), sorted(pairs, key=lambda p: p[1]), sorted(pairs, key=lambda p: p[0], reverse=True), min(pairs), max(pairs, key=lambda p: p[1]))
nums: list[float] = [3, -1.5, 2, 10**20, -0.0, 0, True, 2.5]
print(sorted(nums), sorted(nums, key=abs), sorted(nums, reverse=True), sum(nums), max(nums), min(nums))
b = [1, 2, 3]
c = b
b += [4]
b = b + [5]
print(b, c, b[0] is c[0], b > c, b == [1, 2, 3, 4, 5], [1, 2] < [1, 3], [1, 2] < [1, 2, 0], [] < [0], [2] > [1, 9], [1, [2, 3]] == [1, [2, 3]])
grid = [[0] * 3] * 2
grid[0][1] = 5
print(grid, grid[0] is grid[1], [row[:] for row in grid], [list(r) for r in zip(*grid)])
growing = [1]
for v in growing:
    if v < 40:
        growing.append(v * 3)
print(growing)
shrinking = list(range(10))
for v in shrinking:
    if v % 2 == 0:
        shrinking.remove(v)
print(shrinking)
it = iter([1, 2, 3])
print(next(it), list(it), next(it, "done"), [*range(3), *"ab"], list({"k": 1}), list((1, 2)), list("héy"), list(range(5, 0, -2)))
cyc: list[Any] = [1]
cyc.append(cyc)
print(cyc, cyc[1][1][0], len(cyc))
t = (1, "two", 3.0, None, (4, [5]))
print(t, t[1], t[-1][1], t[1:3], t + (6,), t * 2, len(t), t.index(3), t.count(None), "two" in t, (1,), (), tuple("ab"), tuple([1, 2]), hash((1, 2)) == hash((1, 2)))
t[4][1].append("changed")
x, (y, *z), w = 1, (2, 3, 4), "w"
print(t, x, y, z, w, (1, 2) < (1, 3), (1, 2) == (1, 2.0), (1,) + (2,) == (1, 2), sorted([(2,), (1, 5), (1,)]), max((1, 9), (2, 0)))
p, q = 1, 2
p, q = q, p
first, *middle, last = range(6)
print(p, q, first, middle, last, *[1, 2], *"ab", sep=" ")
bad: list[Any] = [
    lambda: [].pop(), lambda: [1].pop(5), lambda: [1].remove(2), lambda: [1].index(2), lambda: [1, 2].index(1, 1), lambda: (1,).index(2), lambda: [1][1], lambda: [1][-2], lambda: (1,)[3],
    lambda: [1] + (2,), lambda: (1,) + [2], lambda: [1] + None, lambda: [1] * "a", lambda: [1] * 1.0, lambda: [1] - [1], lambda: [1].sort(5), lambda: [1, "a"].sort(), lambda: sorted([1, None]), lambda: sorted([1], key=5),
    lambda: [3, 1].sort(key=lambda v: v.x), lambda: [1].append(), lambda: [1].append(1, 2), lambda: [1].extend(5), lambda: [1].extend(None), lambda: [1].insert(1), lambda: [1].insert("a", 1), lambda: list(5), lambda: tuple(5), lambda: list(1, 2),
    lambda: [1].nope(), lambda: [1] < 5, lambda: (1,) < [1], lambda: [1, 2] < ["a"], lambda: hash([1]), lambda: {[1]: 2}, lambda: {(1, [2])}, lambda: max([]), lambda: min(()), lambda: sum(["a"]), lambda: sum([[1]]), lambda: [1].count(), lambda: max(1, "a"),
    lambda: len(5), lambda: reversed(5), lambda: list(reversed({1})), lambda: next(iter([])), lambda: [1].reverse(1), lambda: [].copy(1), lambda: list(zip([1], [1, 2], strict=True)), lambda: list(map(lambda v: v, 5)), lambda: enumerate(5), lambda: setattr([], "x", 1),
]
for i, f in enumerate(bad):
    try:
        print(i, f())
    except Exception as e:
        print(i, type(e).__name__, e)


def unpack(v: Any) -> Any:
    a, b = v
    return a, b


for v in ((1,), (1, 2, 3), [], "ab", "abc", 5, None, {1: 2, 3: 4}, {"x"}, iter([1, 2]), range(3)):
    try:
        print(unpack(v))
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
