# To and from roman numerals, with validation.
VALUES = [1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1]
SYMBOLS = ["M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"]


def to_roman(n):
    if not 0 < n < 4000:
        raise ValueError(f"{n} is out of range")
    out = ""
    for v, s in zip(VALUES, SYMBOLS):
        count, n = divmod(n, v)
        out += s * count
    return out


def from_roman(text):
    i = 0
    total = 0
    for v, s in zip(VALUES, SYMBOLS):
        while text[i : i + len(s)] == s:
            total += v
            i += len(s)
    if i != len(text) or not text or to_roman(total) != text:
        raise ValueError("not a roman numeral: " + repr(text))
    return total


for n in [1, 4, 9, 14, 40, 90, 400, 1666, 1984, 2024, 3999]:
    print(n, to_roman(n), from_roman(to_roman(n)))
print([n for n in range(1, 4000) if from_roman(to_roman(n)) != n], max([(len(to_roman(n)), -n) for n in range(1, 4000)]))
for bad in [0, -1, 4000, 10**20]:
    try:
        to_roman(bad)
    except ValueError as e:
        print(e)
for bad in ["", "IIII", "IC", "ABC", "MMMMM", "VX", "mm", "IXI"]:
    try:
        print(bad, from_roman(bad))
    except ValueError as e:
        print(e)
