"""Membership in what is written out, order against one character, short slices."""
pool = ["", "a", "ab", "z", "za", "m", "A", "~", "\u00ff", "\u00ffa", "\u0100", "a\u0100", "z\u0100", "\U0001f600", "m\u4e2d", "b"]
for s in pool:
    row = [s < "m", s <= "m", s > "m", s >= "m", "m" < s, "m" <= s, "m" > s, "m" >= s, s == "m", "a" <= s <= "z", s < "\u00ff", s >= "\u00ff", s <= "\u00ff", s > "\u00ff"]
    print(ascii(s), "".join("01"[x] for x in row), s in ("a", "m", "\u00ff"), s not in ["a", "z"], s in ["", "ab", "q"])
t = "abcdefghijklmnop"
print([t[i:i + k] for i in (0, 3, 15, 16) for k in (0, 1, 2, 7, 8, 9, 20)], t[-1:], "\u4e2dxy"[1:2], "\u4e2dxy"[0:1])
def kind(x):
    if x in (1, 2, 3): return "small"
    if x in (True, None): return "odd"
    if x in ("a", "b"): return "text"
    if x not in [4, "four"]: return "other"
    return "four"
print([kind(x) for x in (1, True, False, None, "a", "four", 4, 9, "z", 0)])
def f(n):
    print("f", n)
    return n
print(2 in [f(1), f(2), f(3)], 5 in (f(4),), 1 < f(2) in [f(2)], [] in [[], 1], (1, 2) in [(1, 2)], float("nan") in [1.0], 1.0 in [1], 1 in [1.0, 2])
nan = float("nan")
print(nan in [nan], nan in (nan, 1), None in [None], None not in (1, None), "x" in [], True in [1], 0 in (False,))
for op in "+-*/":
    print(op in ("+", "-"), op in {"*", "/"}, op in "+*")
