# Sort keys of tuples, stability with several passes, reverse, objects, key errors, list unchanged on failure.
class Item:
    def __init__(self, name, n):
        self.name, self.n = name, n

    def __repr__(self):
        return f"{self.name}{self.n}"

    def __lt__(self, o):
        return self.n < o.n


items = [Item(*t) for t in zip("bacabc", [2, 1, 2, 3, 1, 1])]
print(sorted(items), sorted(items, reverse=True), sorted(items, key=lambda i: i.name), sorted(items, key=lambda i: (i.name, -i.n)), min(items), max(items), max(items, key=lambda i: (i.n, i.name)))
items.sort(key=lambda i: i.name)
items.sort(key=lambda i: i.n, reverse=True)
print(items)
d = {"b": 2, "a": 2, "c": 1}
print(sorted(d), sorted(d.items(), key=lambda kv: (-kv[1], kv[0])), sorted(d, key=d.get), sorted(d.values(), reverse=True), sorted({3: 0, 1: 0}), dict(sorted(d.items())))
words = "Banana apple cherry Date".split()
print(sorted(words), sorted(words, key=str.lower), sorted(words, key=lambda w: (len(w), w)), sorted(words, key=lambda w: w[::-1]), sorted(map(str, [10, 9, 1])), sorted(["a10", "a9"], key=lambda s: int(s[1:])))
l = [3, 1, "x", 2]
try:
    l.sort()
except TypeError as e:
    print(e, sorted(map(str, l)))
count = 0


def key(x):
    global count
    count += 1
    if x < 0:
        raise ValueError("negative")
    return -x


l = [1, 2, 3]
l.sort(key=key)
print(l, count)
l = [5, 1, -1, 2]
try:
    l.sort(key=key)
except ValueError as e:
    print(e, l)
print(sorted([(1, "b"), (1, "a")], key=lambda t: t[0]), sorted([[2, 1], [1, 9], [1]]), sorted([(2, None), (1, None)]), sorted([1.5, 1, True, 0.5]), sorted([0.0, -0.0, 0]), sorted([float("inf"), -1, 10**400]))
try:
    sorted([(1, None), (1, 2)])
except TypeError as e:
    print(e)
class Key:
    compares = 0

    def __init__(self, v):
        self.v = v

    def __lt__(self, o):
        Key.compares += 1
        return self.v % 10 < o.v % 10


print(sorted([21, 12, 11, 2, 1], key=Key), Key.compares > 0)
big = [(i * 7919 + 13) % 10007 for i in range(1500)]
s = sorted(big)
print(s[:4], s[-3:], all(a <= b for a, b in zip(s, s[1:])), sorted(big, key=lambda x: -x) == s[::-1], sum(big) == sum(s))
