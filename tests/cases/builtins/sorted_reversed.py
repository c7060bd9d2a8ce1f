# sorted and reversed of every iterable; results are new lists.
a: list[int] = [3, 1, 2]
b = sorted(a)
print(a, b, sorted(a) is a, sorted("banana"), sorted((2, 1)), sorted(range(3, 0, -1)), sorted(enumerate("ba")), sorted(zip([2, 1], "xy")))
print(sorted(reversed(a)), list(reversed(sorted(a))), sorted(a, reverse=True), sorted(a, reverse=1), sorted([], reverse=True), sorted(a, key=None))
print(sorted([0.5, 1, True, 0, -1.5, 2**70, -(2**70), 1e10]), sorted([False, 0, 0.0, -0.0]), sorted(["b", "", "a", "aa"]))


def by_mod(x: int) -> int:
    return x % 3


def by_pair(x: str) -> tuple[int, str]:
    return (len(x), x)


print(sorted(range(10), key=by_mod), sorted(range(10), key=by_mod, reverse=True), sorted("the quick brown fox".split(), key=by_pair))
print(sorted([[3], [1, 2], [1]], key=len), sorted([(2, "b"), (1, "z"), (2, "a")], reverse=True), sorted(["x10", "x9", "X1"]))
calls: list = []


def logged(x: int) -> int:
    calls.append(x)
    return -x


print(sorted([1, 3, 2], key=logged), calls)
for x in sorted(a):
    a.append(x)
print(a)
try:
    sorted(a, logged)
except TypeError as e:
    print(e)
try:
    sorted([1, [2]])
except TypeError as e:
    print(e)
try:
    sorted([3, 2, 1], key=len)
except TypeError as e:
    print(e)
