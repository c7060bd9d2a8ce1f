# Binary search variants.
def bisect_left(a: list[int], x: int) -> int:
    lo, hi = 0, len(a)
    while lo < hi:
        mid = (lo + hi) // 2
        if a[mid] < x:
            lo = mid + 1
        else:
            hi = mid
    return lo


def bisect_right(a: list[int], x: int, lo: int = 0, hi: int | None = None) -> int:
    if hi is None:
        hi = len(a)
    while lo < hi:
        mid = (lo + hi) // 2
        if x < a[mid]:
            hi = mid
        else:
            lo = mid + 1
    return lo


def insort(a: list[int], x: int) -> None:
    a.insert(bisect_right(a, x), x)


data = [1, 3, 3, 3, 5, 8, 13, 2**40, 2**70]
for x in [0, 1, 2, 3, 4, 13, 14, 2**40, 2**70, 2**71, 3.5, True]:
    print(x, bisect_left(data, x), bisect_right(data, x), data[bisect_left(data, x) : bisect_right(data, x)])
out: list[int] = []
for i in range(25):
    insort(out, i * 37 % 23)
print(out)
print(bisect_left([], 5), bisect_right(["a", "b", "c"], "b"), bisect_right(data, 3, 2, 3), bisect_right(data, 3, hi=2))
