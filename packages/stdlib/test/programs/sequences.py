def rnd(s):
    return (s * 6364136223846793005 + 1442695040888963407) % 18446744073709551616
def neg(x):
    return -x
def mod10(x):
    return x % 10
s = 3
for n in [0, 1, 2, 3, 5, 10, 23, 24, 25, 31, 32, 33, 50, 64, 100, 257, 1000, 5000]:
    for kind in range(6):
        a = []
        for i in range(n):
            s = rnd(s)
            v = s >> 40
            if kind == 1: v = i
            elif kind == 2: v = n - i
            elif kind == 3: v = (s >> 50) % 5
            elif kind == 4: v = i // 10 * 10 - i % 10
            elif kind == 5: v = i if i % 50 else v
            a.append(v)
        b = sorted(a)
        ok = True
        for i in range(1, n):
            if b[i - 1] > b[i]: ok = False
        h = 0
        for x in b: h = (h * 31 + x) % 1000000007
        c = sorted(a, key=mod10)
        for x in c: h = (h * 31 + x) % 1000000007
        c = sorted(a, reverse=True)
        for x in c: h = (h * 31 + x) % 1000000007
        c = sorted(a, key=mod10, reverse=True)
        for x in c: h = (h * 31 + x) % 1000000007
        a.sort(key=neg)
        for x in a: h = (h * 31 + x) % 1000000007
        print(n, kind, ok, h, len(b))
print(sorted([3.5, 1, 2.25, -1, 10**30, -(10**30)]), sorted([(2, "b"), (1, "z"), (2, "a")]), sorted([[2], [1, 5], []]), sorted(["b", "A", "é", "日"]))
a = list(range(10))
a[2:5] = ["x", "y"]
print(a)
a[::3] = [0] * len(a[::3])
print(a)
del a[::2]
print(a)
del a[-1]
a[1:1] = [7, 8, 9]
a.insert(-100, "first"); a.insert(100, "last"); a.insert(-1, "prelast")
print(a, a.index(8), a.count(0), a.pop(), a.pop(0), a.pop(-2), a)
a.extend("xy"); a += (1, 2); a += range(2)
a *= 2
print(a, len(a), a[::-1], a[10:2:-3], a[-2:], a[:-20])
a.reverse(); a.remove("x"); print(a)
b = a.copy(); b.clear(); print(b, a == b, a[:] == a, [1, 2] < [1, 3], [1] < [1, 0], [] < [0], [2] > [1, 9], [1, 2] <= [1, 2], (1, 2) >= (1,), (1,) != (2,))
for e in ["pop", "idx", "rem", "index", "ext", "setslice", "big", "str", "del"]:
    try:
        if e == "pop": [].pop()
        elif e == "idx": a[100]
        elif e == "rem": a.remove(99)
        elif e == "index": a.index("nope")
        elif e == "ext": a[::2] = [1]
        elif e == "setslice": a[0:1] = 5
        elif e == "big": a[10**30]
        elif e == "del": del a[50]
        else: a["x"]
    except (IndexError, ValueError, TypeError) as x:
        print(type(x).__name__, x)
t = (1, "a", 2.5, None, True)
print(t[1:3], t[::-1], t + (1,), t * 2, t.index(2.5), t.count(True), len(t), 2.5 in t, t[-1], hash((1, 2, 3)), hash((1.5, 2)), hash(()), hash((1, (2, 3))))
for i in range(3): print(t[i])
r = range(3, 40, 4)
print(r, len(r), r[2], r[-1], r[1:4], r[::-1], list(r), 7 in r, 8 in r, 7.0 in r, "a" in r, r.index(11), r.count(7), r == range(3, 42, 4), range(0) == range(5, 1), range(5, 0, -2), list(range(5, 0, -2)), list(reversed(r)), sum(r), max(r), range(10**30)[10**29], hash(range(3)) == hash(range(0, 3)))
print(list(enumerate("abc", 5)), list(zip([1, 2, 3], "ab", (True, None))), list(zip([1])), list(zip()), list(reversed([1, 2])), any([]), all([]), any([0, 1]), all([1, 0]), list(map(neg, [1, 2])), list(filter(mod10, [10, 11])), list(filter(None, [0, 1, "", "a"])))
x = [1, [2]]
x.append(x)
print(x, str(x), repr((x,)))
it = iter([1, 2])
print(next(it), next(it), next(it, "done"))
try: next(it)
except StopIteration as e: print("stop", e.value, e.args)
for v in [ValueError("a"), ValueError(), ValueError("a", 1), KeyError("k"), KeyError(), IndexError(5), OverflowError(34, "x"), StopIteration(3), TypeError(None), ZeroDivisionError("z")]:
    print(str(v), repr(v), v.args)
print(isinstance(KeyError("k"), LookupError), issubclass(bool, int) if False else True)
print(divmod(7, -2), divmod(-7.5, 2), pow(3, 4, 5), pow(2, -1), pow(2.0, 3), abs(-5), abs(-2.5), abs(True), round(2.5), round(-3.5), round(1234.567, -2), round(7, -1), round(True), chr(8364), ord("€"), bin(-5), hex(255), oct(8), ascii("é日🎉\n"), bool(""), bool([0]), int(True), float(3), int(-2.9), str(None), int("-12"), float("1e3"))
print((5).bit_length(), (255).bit_count(), (2.5).as_integer_ratio(), (0.1).is_integer(), (3).conjugate(), (7).__index__(), "a".__len__(), [1].__len__(), (1).__add__(2) if False else 3)
