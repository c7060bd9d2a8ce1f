# str.format: positions, names, attributes, items, nested specs, conversions, errors; format().
class P:
    def __init__(self):
        self.x = [1, {"k": "deep"}]
        self.name = "p"


p = P()
print("{} {} {}".format(1, "b", None), "{1}-{0}-{1}".format("a", "b"), "{a}{b!r}{a:>3}".format(a=1, b="q"), "{0.name} {0.x[0]} {0.x[1][k]}".format(p), "{{}} {{{}}}".format(5))
print("{:>5}|{:<5}|{:^5}|{:05.1f}|{:,}|{:x}|{:%}".format("r", "l", "c", 2.25, 10**7, 255, 0.5), "{:{w}.{p}f}".format(3.14159, w=8, p=2), "{:{}}".format("x", 4) + "|", "{!s:*^7}".format("mid"))
print("{d[key]} {l[1]} {0[a]}".format({"a": "A"}, d={"key": "v"}, l=[1, 2]), "{:d}".format(True), "{}".format([1, "x"]), "{!a}".format("é"), "{x:{fill}{align}{width}}".format(x=1, fill="0", align=">", width=3))
for fmt, args in [("{}", ()), ("{} {0}", (1,)), ("{0} {}", (1,)), ("{a}", ()), ("{", ()), ("}", ()), ("{0.zzz}", (1,)), ("{0[5]}", ([1],)), ("{!z}", (1,)), ("{:d}", ("s",)), ("{:5", (1,)), ("{2}", (1, 2))]:
    try:
        print(fmt.format(*args))
    except (IndexError, ValueError, KeyError, AttributeError) as e:
        print(repr(fmt), type(e).__name__, e)
print(format(3.14159, ".2f"), format(255, "#x"), format("s", ">4"), format(None), repr(format("")), format(10**20, ","), format(True, "d"))
fmt = "{:>{w}}|".format
print(fmt("a", w=3), [("{:" + spec + "}").format(1234.5) for spec in ["", "g", ".1f", "+,.2f", "e", "010", "<10", "_.3f"]])
print("{a[0]}{b.real}".format_map({"a": "xyz", "b": 5}))
try:
    format([], "d")
except TypeError as e:
    print(e)
