# Small list utilities by slices.
def rotate(a: list[int], k: int) -> list[int]:
    if not a:
        return a
    k %= len(a)
    return a[-k:] + a[:-k] if k else a[:]


def chunks(a: list[int] | str, n: int):
    return [a[i : i + n] for i in range(0, len(a), n)]


def flatten(a) -> list[int]:
    out = []
    for x in a:
        if isinstance(x, list):
            out.extend(flatten(x))
        else:
            out.append(x)
    return out


def unique(a: list) -> list:
    out = []
    for x in a:
        if x not in out:
            out.append(x)
    return out


a: list[int] = [1, 2, 3, 4, 5]
for k in [0, 1, 2, 5, 7, -1, -3, 10**20]:
    print(k, rotate(a, k))
print(rotate([], 3), rotate([7], 9), chunks(a, 2), chunks(a, 5), chunks(a, 7), chunks([], 3), chunks("abcdefg", 3))
print(flatten([1, [2, [3, [4, []]], 5], [[[]]], "ab", (6, [7])]))
print(unique([3, 1, 3, 2.0, 2, True, 1, "3", None, None, [], []]))
print([a[i:] for i in range(len(a))], [a[:i] for i in range(3)], [a[i : j + 1] for i in range(2) for j in range(i, 3)])
