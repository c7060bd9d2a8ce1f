# Patterns of built-in classes with one positional part.
def t(v):
    match v:
        case bool(b):
            return f"bool {b}"
        case int(i) if i > 100:
            return "big"
        case int(0 | 1):
            return "bit"
        case int() | float():
            return "number"
        case str(s) if s.isupper():
            return "upper " + s
        case str("x" | "y"):
            return "xy"
        case list([a, b]):
            return f"list {a} {b}"
        case tuple((a, *_)):
            return f"tuple {a}"
        case dict({"k": v2}):
            return f"dict {v2}"
        case set(s):
            return f"set {len(s)}"
        case bytes():
            return "bytes"
        case _:
            return "?"


for v in (True, 500, 1, 7, 2.5, "AB", "x", "q", [1, 2], (9, 8), {"k": 3}, {1, 2, 3}, b"", [], (), {}):
    print(t(v))
