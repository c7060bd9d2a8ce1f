# Odd but legal statements: chained assignments with subscripts, star in index, ternaries, multiple targets, ellipsis.
a = b = c = [0, 0]
a[0] = b[1] = 5
print(a, b is c)
x, y = y0, x0 = 1, 2
print(x, y, y0, x0)
d = {}
d["k"], d["l"] = d["m"] = "ab"
print(d)
for d["i"] in range(2):
    pass
print(d["i"])
t = 1,
t += 2, 3
print(t, *t, sep="")
print([*range(2), *"ab", *[]], (*t, 9), {**{"a": 1}, "b": 2}, {*t})


def f():
    return *t, 4


print(f(), f()[-1:])
if x: y = 5; z = 6
print(y, z)
while x < 3: x += 1
else: print("done", x)
class Q: v = 1; w = v + 1
print(Q.w, Q().v)
lst = [1, 2, 3, 4]
lst[0], *lst[1:3], last = "wxyz"
print(lst, last)
i, j = 0, 1
arr = [10, 20]
i, arr[i], arr[j] = j, arr[j], arr[i]
print(i, arr)
n = [*map(int, "12")][0] if t else ...
print(n, ... is Ellipsis, (ch for ch in "a").__next__())
print(1 if 0 else 2 if 0 else 3, not not 1, - - 1, 2 ** -1, -2 ** 2, 1 .real, 1..real, 0xF.real, (1).real)
print("a" "b" f"{x}" 'c', ("x" "y").upper(), """q""" r'\n', f"{'a' if x else 'b'}" * 2, "\x41\u0042\N{LATIN CAPITAL LETTER C}")
assert (x, "never fails")[0]
lambda_list = [lambda: 1, lambda *, k=2: k, lambda *a, **k: (a, k)]
print([g() for g in lambda_list])
@(lambda f: f)
def deco(): return "deco"
print(deco())
try: raise ValueError
except: print("bare except")
finally: print("fin")
