# One iterator shared; unpacking consumers; slices objects; nested iter.
it = iter("abcdef")
print(list(zip(it, it)), list(it))
it = iter(range(10))
print([next(it) for _ in range(3)], 5 in it, list(it))
it = iter([1, 2, 3, 4])
for x in it:
    print(x, next(it, None), end="; ")
print()
a, b, *c = iter("wxyz")
print(a, b, c, sum(iter([1, 2])), max(iter([3, 9])), sorted(iter("cab")), list(enumerate(iter("ab"))), dict(iter([("k", 1)])), tuple(iter({})), len([*iter(range(4))]))
s = slice(1, 10, 2)
print("abcdefghij"[s], [0, 1, 2, 3, 4][s], s.start, s.stop, s.step, s.indices(5), s == slice(1, 10, 2), range(20)[s], (1, 2, 3)[slice(None, None, -1)])
l = [1, 2, 3]
i1, i2 = iter(l), iter(l)
print(next(i1), next(i1), next(i2), list(i1), list(i2))
e = enumerate("xyz")
print(next(e), list(e), next(e, "empty"))
r = reversed([1, 2, 3])
print(next(r), list(r), list(reversed(range(3))), list(reversed({"a": 1, "b": 2})))
l2 = [1]
it = iter(l2)
print(next(it), next(it, "end"))
l2.append(2)
print(next(it, "still ended"))


def chain(*its):
    for i in its:
        yield from i


def islice(it, n):
    it = iter(it)
    return [next(it) for _ in range(n)]


print(list(chain("ab", [1], range(2), {"k": 0})), islice(chain([1], [2, 3]), 2), [x for x in chain()], list(zip(chain("ab"), chain([1, 2]))))
try:
    islice([1], 3)
except StopIteration:
    print("StopIteration")
d = {1: "a", 2: "b"}
print(next(iter(d)), next(iter(d.items())), list(zip(d, d.values())), [*d.items()][0])
