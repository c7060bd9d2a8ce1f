# __str__, __repr__, __format__, __bool__, __int__, __float__, __index__.
class A:
    def __repr__(self):
        return "<A repr>"


class B(A):
    def __str__(self):
        return "B str"

    def __format__(self, spec):
        return f"B[{spec}]"

    def __bool__(self):
        return False

    def __int__(self):
        return 42

    def __float__(self):
        return 4.2

    def __index__(self):
        return 2

    def __len__(self):
        return 7


a, b = A(), B()
print(a, b, repr(b), [a, b], (b,), {1: b}, f"{a} {b} {b!r} {b!s:>8} {b:x>3} {b:}", str([b]), "{} {:q}".format(b, b), "%s %r" % (b, b))
print(bool(a), bool(b), not b, int(b), float(b), [10, 20, 30][b], "abcdef"[b:], hex(b), range(b), [0] * b, b or "falsy", len(b), bin(b), chr(b) == "\x02")
try:
    f"{a:>10}"
except TypeError as e:
    print(e)
try:
    int(a)
except TypeError as e:
    print(e)
try:
    [1][a]
except TypeError as e:
    print(e)


class Bad:
    def __repr__(self):
        return 5

    def __bool__(self):
        return "x"

    def __index__(self):
        return 1.5


for f in [lambda: repr(Bad()), lambda: bool(Bad()), lambda: [1, 2][Bad()]]:
    try:
        f()
    except TypeError as e:
        print(e)


class Err(Exception):
    def __str__(self):
        return "custom " + str(self.args)


print(Err(1, 2), repr(Err("x")), f"{Err()}")


class Money:
    def __init__(self, cents):
        self.cents = cents

    def __format__(self, spec):
        text = f"{self.cents / 100:,.2f}"
        return format(text, spec) if spec else "$" + text


print(f"{Money(123456)}|{Money(5):>8}|{Money(-250):*^9}")
