# Numbers in any base, including fractions and negative bases.
DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"


def to_base(n, base):
    if n == 0:
        return "0"
    out = []
    neg = n < 0 and base > 0
    if neg:
        n = -n
    while n:
        n, r = divmod(n, base)
        if r < 0:
            n += 1
            r -= base
        out.append(DIGITS[r])
    if neg:
        out.append("-")
    out.reverse()
    return "".join(out)


def from_base(s, base):
    sign = 1
    if s.startswith("-"):
        sign = -1
        s = s[1:]
    n = 0
    for c in s:
        d = DIGITS.find(c)
        if d < 0 or d >= abs(base):
            raise ValueError(f"digit {c!r} in base {base}")
        n = n * base + d
    return sign * n


def fraction(x, base, places):
    out = ""
    for _ in range(places):
        x *= base
        d = int(x)
        out += DIGITS[d]
        x -= d
    return out


for n in [0, 1, -1, 10, 255, -255, 10**12, 2**64 - 1, -(2**70)]:
    print(n, [to_base(n, b) for b in [2, 3, 16, 36, -2, -10]], [from_base(to_base(n, b), b) == n for b in [2, 3, 16, 36, -2, -10]])
for s, b in [("12", 2), ("XYZ", 36), ("G", 16), ("", 10), ("-", 10)]:
    try:
        print(s, b, from_base(s, b))
    except ValueError as e:
        print(e)
print(fraction(0.1, 2, 60), fraction(0.5, 3, 20), fraction(0.1, 10, 25), fraction(1 / 3, 36, 10))
