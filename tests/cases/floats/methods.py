# is_integer, as_integer_ratio, hex, fromhex, float attributes.
for x in [0.0, -0.0, 1.0, -2.5, 0.1, 1e22, 5e-324, 1.7976931348623157e308, 3.0]:
    print(x, x.is_integer(), x.as_integer_ratio(), x.hex(), float.fromhex(x.hex()) == x, x.real, x.imag, x.conjugate(), hash(x) == hash(x + 0.0))
print(float.fromhex("0x1.8p3"), float.fromhex("-inf"), float("inf").hex(), float("nan").hex(), (0.5).__add__(1), (2.5).__floor__(), (2.5).__ceil__(), (-2.5).__trunc__(), (2.5).__round__())
for f in [lambda: float("inf").as_integer_ratio(), lambda: float("nan").as_integer_ratio(), lambda: float.fromhex("zz"), lambda: (1.5).__round__("x")]:
    try:
        f()
    except (OverflowError, ValueError, TypeError) as e:
        print(type(e).__name__, e)
print(1.5 .__class__.__name__, type(1.0) is float, isinstance(1, float), complex(1, 2), (1 + 2j) * (3 - 1j), abs(3 + 4j), (1j) ** 2, complex("1+2j").imag, 2j == 2j, (1 + 0j) == 1)
