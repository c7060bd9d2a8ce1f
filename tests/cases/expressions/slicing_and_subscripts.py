# Slices of every built-in sequence with every kind of bound; slice assignment and deletion; wrong subscripts.
from typing import Any

items = list(range(10))
text = "abcdefghij"
data = b"abcdefghij"
tup = tuple(text)
rng = range(0, 100, 10)
bounds = [
    (None, None, None), (2, None, None), (None, 3, None), (2, 7, 2), (None, None, -1), (7, 2, -2), (-3, None, None),
    (None, -8, None), (5, 5, None), (8, 2, None), (-100, 100, 3), (100, -100, -4), (None, None, 100), (9, None, -100), (True, 4, None),
]
for lo, hi, st in bounds:
    s = slice(lo, hi, st)
    print(lo, hi, st, items[lo:hi:st], text[lo:hi:st], data[s], "".join(tup[s]), list(rng[s]), rng[s], s.indices(10))
big = 10**30
print(items[:big], items[-big:3], text[big:], rng[-big:big:big], (1, 2, 3)[::-big], items[::sys_max] if (sys_max := 2**63) else 0)
a = list(range(6))
a[1:3] = "xyz"
print(a)
a[::2] = [0] * 4
print(a)
a[2:2] = [7, 8]
a[len(a):] = (9,)
a[:0] = range(2)
print(a)
a[-1:] = []
a[3:1] = ["between"]
print(a)
del a[::3]
print(a)
del a[1:-1], a[0]
print(a)
b = [1, 2, 3]
b[:] = b[::-1]
b[1:2] = b
print(b, b[:] == b, b[:] is b)
b[::-1] = [1, 2, 3, 4, 5]
print(b)
m = [[0] * 3 for _ in range(2)]
m[0][1:] = [5, 6]
m[1][:], m[0][0] = [1, 2, 3], 9
print(m, [row[1] for row in m], [row[::-1] for row in m[::-1]])
ba = bytearray(b"hello world")
ba[0:5] = b"HOWDY!"
ba[-1] = 68
del ba[6:9]
print(ba, ba[::2], ba[1], ba[-3:])


def attempt(name, f):
    try:
        print(name, f())
    except Exception as e:
        print(name, type(e).__name__, e)


def put(o, k, v):
    o[k] = v
    return o


def remove(o, k):
    del o[k]
    return o


attempt("zero step", lambda: items[::0])
attempt("bad bound", lambda: items["a":])  # type: ignore
attempt("float index", lambda: items[1.0])  # type: ignore
attempt("str index", lambda: text["x"])  # type: ignore
attempt("tuple index", lambda: tup[0, 1])  # type: ignore
attempt("bytes index", lambda: data[None])  # type: ignore
attempt("range index", lambda: rng[2.5])  # type: ignore
attempt("none", lambda: None[0])  # type: ignore
attempt("int", lambda: (5)[0])  # type: ignore
attempt("function", lambda: attempt[0])  # type: ignore
attempt("set", lambda: {1}[0])  # type: ignore
attempt("range end", lambda: rng[10])
attempt("negative", lambda: items[-11])
attempt("big index", lambda: items[2**70])
attempt("extended size", lambda: put([1, 2, 3, 4], slice(None, None, 2), [1]))
attempt("not iterable", lambda: put([1, 2], slice(0, 1), 5))
attempt("not iterable extended", lambda: put([1, 2], slice(0, 2, 2), 5))
attempt("tuple store", lambda: put((1, 2), 0, 5))
attempt("str store", lambda: put("ab", 0, "c"))
attempt("bytes store", lambda: put(b"ab", 0, 1))
attempt("range store", lambda: put(range(3), 0, 1))
attempt("str delete", lambda: remove("ab", 0))
attempt("tuple delete", lambda: remove((1,), 0))
attempt("list delete", lambda: remove([1], 1))
attempt("list store", lambda: put([1], 1, 1))
attempt("list key", lambda: put([1], "k", 1))
attempt("bytearray value", lambda: put(bytearray(b"a"), 0, 256))
attempt("bytearray type", lambda: put(bytearray(b"a"), 0, "x"))
attempt("bytearray slice", lambda: put(bytearray(b"abc"), slice(1, 2), [120, 121]))
attempt("dict delete", lambda: remove({"a": 1}, "b"))
attempt("unhashable slice", lambda: put({}, slice(1, 2), 3))
attempt("bool index", lambda: items[True] + items[False])
attempt("slice compare", lambda: (slice(1, 2) == slice(1, 2), slice(1, 2) < slice(1, 3), slice(1, "a", None), repr(slice(3))))
