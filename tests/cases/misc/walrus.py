# Assignment expressions in conditions, comprehensions, calls.
data = [1, 5, 3, 8]
if (n := len(data)) > 3:
    print("long", n)
i = 0
while (x := data[i]) < 8:
    print(x, end=" ")
    i += 1
print(x, i)
print([y for v in data if (y := v * 2) > 5], y, [(z := v, z * z) for v in data], z)
print((a := 1) + (a := a + 1) * a, a, f"{(b := 5)} {b:>{(w := 3)}} {w}", (c := [1]) is c, max(d := [3, 1]), d)


def f(x):
    if (r := x % 3) == 0:
        return "zero", r
    elif (r := r * 10) > 15:
        return "big", r
    return "small", r


print([f(k) for k in range(4)])


def first_long(words):
    return any(len(hit := w) > 3 for w in words) and hit


print(first_long(["a", "abcd", "abcdef"]), first_long(["a"]), not (q := 0), q)
total = 0
sums = [total := total + v for v in data]
print(sums, total)
lines = iter(["a", "b", ""])
while line := next(lines):
    print("line", line)
print(repr(line), (t := 1, 2), t, (u := (1, 2)), u)
print({(k := "key"): (v := "val")}, k, v, [g := 1, g + 1][1], (lambda: (h := 5) + h)())
