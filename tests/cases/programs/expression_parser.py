# Recursive descent over text, position kept in a list.
def peek(s, pos):
    while pos[0] < len(s) and s[pos[0]] == " ":
        pos[0] += 1
    return s[pos[0]] if pos[0] < len(s) else ""


def expr(s, pos):
    value = term(s, pos)
    while peek(s, pos) in ("+", "-"):
        op = s[pos[0]]
        pos[0] += 1
        rhs = term(s, pos)
        value = value + rhs if op == "+" else value - rhs
    return value


def term(s, pos):
    value = factor(s, pos)
    while peek(s, pos) and peek(s, pos) in "*/%":
        op = s[pos[0]]
        pos[0] += 1
        if op == "/" and peek(s, pos) == "/":
            op = "//"
            pos[0] += 1
        rhs = factor(s, pos)
        if op == "*":
            value *= rhs
        elif op == "/":
            value /= rhs
        elif op == "//":
            value //= rhs
        else:
            value %= rhs
    return value


def factor(s, pos):
    c = peek(s, pos)
    if c == "-":
        pos[0] += 1
        return -factor(s, pos)
    base = atom(s, pos)
    if peek(s, pos) == "^":
        pos[0] += 1
        return base ** factor(s, pos)
    return base


def atom(s, pos):
    c = peek(s, pos)
    if c == "(":
        pos[0] += 1
        value = expr(s, pos)
        if peek(s, pos) != ")":
            raise ValueError(f"expected ) at {pos[0]}")
        pos[0] += 1
        return value
    start = pos[0]
    while pos[0] < len(s) and (s[pos[0]].isdigit() or s[pos[0]] == "."):
        pos[0] += 1
    if start == pos[0]:
        raise ValueError(f"unexpected {c!r} at {start}")
    text = s[start : pos[0]]
    return float(text) if "." in text else int(text)


def evaluate(s):
    pos = [0]
    value = expr(s, pos)
    if peek(s, pos):
        raise ValueError(f"trailing {s[pos[0]:]!r}")
    return value


for s in ["1+2*3", "(1+2)*3", "-2^2", "2^3^2", "2^-1", "7//2*2+7%2", "10/4", "1.5*(2-3)", "2^100-1", "-(-(5))", "8/2/2", " 4 ", "1+", "(1", "1/0", "2 3", "1//0", "a", "", "1..2", "(0-8)^0.5"[:0] + "5%0"]:
    try:
        print(repr(s), evaluate(s))
    except ValueError as e:
        print(repr(s), "ValueError:", e)
    except ZeroDivisionError as e:
        print(repr(s), "ZeroDivisionError:", e)
