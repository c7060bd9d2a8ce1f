# str and repr of nested containers use repr inside.
x = [1, "a", [2.0, ("b",), [None, [True, -0.0]]], (), ("c", "it's"), range(2), 10**20, '"', "\\", "\n"]
print(x)
print(str(x) == repr(x), str((x,)), [str(x[2])], str(["é", "日", "\u200b"]))
print(str([1.0, 1e16, 1e-5, float("inf"), float("nan")]), [[]], [[[]]], ((),), [()], ([],), (1,), (1, 2), ((1,), 2))
print(repr("a"), repr(1), repr(None), repr(True), repr([]), repr(()), str("a"), str(None), repr('\'"'), ['\'"'])
print(str(ValueError("x")), repr(ValueError("x", [1])), [ValueError("y")], str(range(1, 5, 2)))
a = [1]
a.append(a)
b = [a, a]
print(a, b, str(b))
print(len(str([0] * 1000)), str([i for i in range(12)]), str("x" * 3) * 2)
