# Functions as values: in variables, lists, arguments, results.
def add(a: int | str, b: int | str) -> int | str:
    return a + b


def mul(a: int, b: int) -> int:
    return a * b


def sub(a: int, b: int) -> int:
    return a - b


def apply(f, x: int | str, y: int | str) -> int | str:
    return f(x, y)


def choose(op: str):
    if op == "+":
        return add
    if op == "*":
        return mul
    return sub


def fold(f, xs, start: int | str) -> int | str:
    acc = start
    for x in xs:
        acc = f(acc, x)
    return acc


def repeat(f, n: int, x: int | str) -> int | str:
    for _ in range(n):
        x = f(x)
    return x


def double(x: int | str) -> int | str:
    return x + x


g = add
print(g(1, 2), apply(mul, 3, 4), apply(g, "a", "b"), choose("+")(5, 6), choose("?")(5, 6))
ops: list = [add, sub, mul]
print([f(7, 3) for f in ops], ops[2](2**40, 2**40), ops.index(sub), add in ops, g is add, add == mul)
print(fold(add, [1, 2, 3], 0), fold(mul, range(1, 25), 1), fold(add, ["x", "y"], ""), fold(sub, [], 9), fold(max, [3, 9, 2], 0))
print(repeat(double, 10, 1), repeat(double, 3, "ab"), repeat(double, 70, 1), repeat(abs, 2, -5), repeat(str, 2, 1))
print([f("12") for f in [int, float, str, len, list]], [f(-3.7) for f in [abs, int, round, str, bool]])
print(bool(add), add is None, sorted(["bb", "a"], key=len), apply(y=1, x=2, f=sub))
add, mul = mul, add
print(add(3, 4), mul(3, 4), ops[0](3, 4), g(3, 4))
