# Boolean functions typed or not: truth tables.
def xor(a: bool, b: bool) -> bool:
    return a != b


def implies(a: bool, b: bool) -> bool:
    return not a or b


def majority(a: bool, b: bool, c: bool) -> bool:
    return a + b + c >= 2


def nand(a: bool, b: bool) -> bool:
    return not (a and b)


both: list[bool] = [False, True]
for a in both:
    for b in both:
        print(a, b, xor(a, b), implies(a, b), nand(a, b), a & b, a | b, a ^ b, a <= b)
        for c in both:
            print("  ", c, majority(a, b, c), a if b else c, a < b < c)
print(xor(1, 2), implies(0, "x"), implies(1, "x"), majority(1, 0, 1), nand("", 1))
