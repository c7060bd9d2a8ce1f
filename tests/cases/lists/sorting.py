# sort and sorted: stability, key functions, reverse, mixed numbers, errors.
def negative(x: int) -> int:
    return -x


def second(pair: tuple[str, int]) -> int:
    return pair[1]


def last_char(s: str) -> str:
    return s[-1]


data: list[int] = [5, 2, 9, 1, 5, 6, -3, 0]
print(sorted(data), data, sorted(data, reverse=True), sorted(data, key=negative))
print(sorted(["pear", "fig", "apple", "kiwi", "date"], key=len))
print(sorted(["pear", "fig", "apple", "kiwi", "date"], key=len, reverse=True))
print(sorted(["pear", "fig", "apple"], key=last_char), sorted("hello"), sorted((3, 1, 2)), sorted(range(5, 0, -1)))
pairs: list[tuple[str, int]] = [("a", 2), ("b", 1), ("c", 2), ("d", 1), ("e", 3)]
pairs.sort(key=second)
print(pairs)
pairs.sort(key=second, reverse=True)
print(pairs)
print(sorted(pairs))
print(sorted([1, 1.0, True, 0, False, 0.5]), sorted([2**70, 1e20, -(2**65), 3]))
print(sorted([[2, 1], [1, 5], [1], [], [1, 5, 0]]), sorted([(1, "b"), (1, "a"), (0, "z")]))
print(sorted([True, False, True]), sorted([]), sorted([1]), sorted(["b", "B", "a", "A"]), sorted(["10", "9", "1"]))
try:
    sorted([1, "a"])
except TypeError as e:
    print(e)
try:
    [None, 1].sort()
except TypeError as e:
    print(e)
big = [(i * 7919) % 1009 for i in range(300)]
s = sorted(big)
print(s[:10], s[-5:], s == sorted(big[::-1]), [x for x, y in zip(s, s[1:]) if x > y])
print(sorted([3, -1, 2, -2], key=abs), sorted([2.5, -3], key=abs))
