# bit_length, bit_count, to_bytes, real, numerator, is_integer, int subclass checks.
for n in [0, 1, -1, 255, 256, -256, 2**63, 2**64 - 1, -(2**64), 10**30]:
    print(n, n.bit_length(), n.bit_count(), n.real, n.imag, n.numerator, n.denominator, n.conjugate(), n.is_integer(), n.as_integer_ratio())
print((5).bit_length(), 5 .real, (1).__add__(2), (1).__add__(1.5), (7).__divmod__(2), (5).__rsub__(1), int.__mul__(3, 4), (3).__lt__(4), (1).__eq__("1"))
for n, size in [(1000, 2), (0, 0), (2**64, 9), (255, 1)]:
    print(n.to_bytes(size, "big"), int.from_bytes(n.to_bytes(size, "little"), "little") == n)
for f in [lambda: (256).to_bytes(1, "big"), lambda: (-1).to_bytes(2, "big"), lambda: int("5", 40), lambda: int(5, 10), lambda: int("1" * 5000), lambda: str(10**5000), lambda: 10**10**1 % 0]:
    try:
        print(f())
    except (OverflowError, ValueError, TypeError, ZeroDivisionError) as e:
        print(type(e).__name__, e)
print(type(5).__name__, type(5) is int, int is type(5), callable(int), int.__name__, isinstance(5, (str, int)), issubclass(bool, int), bool.__bases__[0].__name__)
