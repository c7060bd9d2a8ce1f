# Symbolic differentiation and simplification by patterns on tuples.
def diff(e, x: str):
    match e:
        case int() | float():
            return 0
        case str():
            return 1 if e == x else 0
        case ("+", a, b):
            return ("+", diff(a, x), diff(b, x))
        case ("-", a, b):
            return ("-", diff(a, x), diff(b, x))
        case ("*", a, b):
            return ("+", ("*", diff(a, x), b), ("*", a, diff(b, x)))
        case ("^", a, int(n)):
            return ("*", ("*", n, ("^", a, n - 1)), diff(a, x))
        case ("sin", a):
            return ("*", ("cos", a), diff(a, x))
        case ("cos", a):
            return ("*", -1, ("*", ("sin", a), diff(a, x)))
        case (str(op), *_):
            raise ValueError(f"cannot differentiate {op}")


def simplify(e):
    match e:
        case (op, a):
            return (op, simplify(a))
        case (op, a, b):
            match (op, simplify(a), simplify(b)):
                case ("+", 0, z) | ("+", z, 0) | ("*", 1, z) | ("*", z, 1) | ("-", z, 0) | ("^", z, 1):
                    return z
                case ("*", 0, _) | ("*", _, 0):
                    return 0
                case ("^", _, 0):
                    return 1
                case ("+", int(p) | float(p), int(q) | float(q)):
                    return p + q
                case ("*", int(p) | float(p), int(q) | float(q)):
                    return p * q
                case ("+", p, q) if p == q:
                    return simplify(("*", 2, p))
                case ("*", p, int(n)) if not isinstance(p, int):
                    return ("*", n, p)
                case ("*", int(n), ("*", int(m), p)):
                    return ("*", n * m, p)
                case other:
                    return other
    return e


def show(e, outer: int = 0) -> str:
    match e:
        case ("+" | "-" as op, a, b):
            s, p = f"{show(a, 1)} {op} {show(b, 2)}", 1
        case ("*", a, b):
            s, p = f"{show(a, 3)}*{show(b, 4)}", 3
        case ("^", a, b):
            s, p = f"{show(a, 6)}^{show(b, 5)}", 5
        case (f, a):
            return f"{f}({show(a)})"
        case _:
            return str(e)
    return f"({s})" if p < outer else s


exprs: list = [5, "x", "y", ("+", "x", "x"), ("*", "x", ("+", "x", 3)), ("^", "x", 5), ("^", ("+", "x", 1), 2), ("sin", ("*", 2, "x")), ("-", ("^", "x", 2), ("*", 2.5, "y")), ("*", 2**40, ("*", 2**40, "x"))]
for e in exprs:
    d = diff(e, "x")
    print(show(e), "|", show(simplify(e)), "|", show(simplify(d)), "|", show(simplify(diff(simplify(d), "x"))))
for bad in [("/", 1, 2), ("log", "x", "y", "z")]:
    try:
        diff(bad, "x")
    except ValueError as err:
        print(err)
