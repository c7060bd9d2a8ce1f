# int, float, bool and complex: every operator pair, methods, conversions from text, rounding, and the errors.
from typing import Any

vals: list[Any] = [0, 7, -7, 3, 2**64, -2**63, True, 2.5, -0.5, 1e20]
for a in vals:
    row: list[str] = []
    for b in (3, -2, 2.0, True, 2**40):
        row.append(f"{a + b} {a - b} {a * b} {a / b:.6g} {a // b} {a % b} {divmod(a, b)}")
    print(a, "|", " | ".join(row))
ints = [0, 1, -1, 5, -6, 255, -256, 2**31, -2**63, 2**64 + 5, True]
for n in ints:
    print(n, ~n, -n, +n, abs(n), n << 3, n >> 2, n & 12, n | 12, n ^ 12, n ** 3, bin(n), oct(n), hex(n), n.bit_length(), n.bit_count(), bool(n), float(n), hash(n), n == float(n))
print((255).to_bytes(2, "big"), (-2).to_bytes(3, "little", signed=True), int.from_bytes(b"\x01\x00", "big"), int.from_bytes(b"\xff\xfe", "little", signed=True), int.from_bytes([1, 2]), (5).as_integer_ratio(), (6).numerator, (6).denominator, (6).real, (6).imag, (6).conjugate(), (7).is_integer(), (1).to_bytes())
print(int("42"), int(" -1_000 "), int("ff", 16), int("0xff", 16), int("0b101", 0), int("z", 36), int("٣"), int(3.99), int(-3.99), int(True), int(b"12"), int(1e20), int("0" * 5 + "7"), int(), float(), bool(), complex(), str())
print(float("1.5"), float(" -inf "), float("nan"), float("1e400"), float("1_0.5"), float(".5"), float("5."), float("Infinity"), float(2**70), 1e-320, 5e-324, 1.7976931348623157e308, 0.1 + 0.2, 1e16, 1e15 + 0.5, 123456789012345680.0, 1e22, 1e23, -0.0)
print((2.5).is_integer(), (2.0).is_integer(), (0.75).as_integer_ratio(), (1.5).hex(), float.fromhex("0x1.8p+1"), (2.5).real, (2.5).conjugate(), (-2.5).__abs__(), (2.0).__int__(), hash(1.0) == hash(1), hash(0.5), hash(float("inf")), 3.0 == 3, 0.1 + 0.2 == 0.3)
print([round(v) for v in (0.5, 1.5, 2.5, -0.5, -1.5, 2.4999)], [round(v, 1) for v in (0.25, 0.35, 2.675, -1.05)], round(1234, -2), round(1250, -2), round(-15, -1), round(2.5, 0), round(7, 3), round(1e300, 5), round(5, -3), round(True))
print(7 // 2, -7 // 2, 7 // -2, -7 % 3, 7 % -3, -7.5 // 2, 7.5 % -2, 5.0 // 0.3, 1e20 % 3, divmod(-7, 2), divmod(7.5, -2), 2 ** -2, (-8) ** 2, -8 ** 2, 0 ** 0, 0.0 ** 0, 2 ** 0.5, 10 ** 20, 10 ** -20, pow(3, 200, 7), pow(3, -1, 7), pow(2, 3), (-2) ** 3, 2 ** 100 % 10 ** 9)
print(1 + 2j, (1 + 2j) * (3 - 1j), (1 + 2j) / 2, abs(3 + 4j), (1 + 2j).conjugate(), (1 + 2j).real, (1 + 2j).imag, complex(1, -2), complex("1+2j"), complex("-j"), -1j, 1j ** 2, (1 + 0j) == 1, 2 + 0j == 2.0, complex(2.5), repr(complex(0.0, -0.0)), (-1) ** 0.5 if False else 1j * 1j, hash(1 + 0j) == hash(1))
print(f"{1234567:,} {1234567.891:,.2f} {255:#x} {255:08b} {-5:+d} {5:+d} {5: d} {3.14159:.2f} {1e10:g} {1e-5:g} {0.00001234:.3e} {0.5:%} {12345:e} {42:>8} {42:<8}| {42:^8}| {42:*^8} {1_000_000:_} {65:c} {2.0:g} {1e100:.3g} {float('nan'):f} {-0.0:.1f} {7:03} {-7:05} {3.0} {10**25:,}")
print(1 < 1.5 < 2, 2**53 < 2.0**53 + 1, 2**53 + 1 > 2.0**53, 10**30 == 1e30, 10**22 == 1e22, max(1, 1.0), max(1.0, 1), min(True, 1), sum([0.1] * 10), sum([1, 2.5, True]), 1 if 0.0 else 2, not -0.0, bool(float("nan")), 5 .real, 0xFF, 0o17, 0b11, 1_000, 1e3, 1E-3, .5, 5j)
bad: list[Any] = [
    lambda: 1 / 0, lambda: 1 // 0, lambda: 1 % 0, lambda: 1.0 / 0, lambda: 1.0 // 0, lambda: 1.0 % 0, lambda: divmod(1, 0), lambda: divmod(1.0, 0), lambda: 0 ** -1, lambda: 0.0 ** -1, lambda: 1j / 0, lambda: pow(2, 3, 0), lambda: pow(2, -1, 4), lambda: pow(2.0, 3, 5),
    lambda: int("x"), lambda: int(""), lambda: int("1.5"), lambda: int("1__0"), lambda: int("0x1f"), lambda: int("8", 8), lambda: int("1", 1), lambda: int("1", 37), lambda: int(5, 2), lambda: int(None), lambda: int([]), lambda: int(float("nan")), lambda: int(float("inf")), lambda: int(1j),
    lambda: float("x"), lambda: float(""), lambda: float(None), lambda: float(1j), lambda: float(10**400), lambda: complex("x"), lambda: complex("1", 2), lambda: complex(None), lambda: 10**400 / 3.0, lambda: 10**400 * 1.0, lambda: 2.0 ** 5000, lambda: 1e308 * 10,
    lambda: 1 << -1, lambda: 1 >> -1, lambda: 1.0 << 1, lambda: 1 & 1.0, lambda: ~1.0, lambda: 1 + "a", lambda: 1 - None, lambda: 1.5 * [], lambda: "a" - 1, lambda: 1j < 2j, lambda: 1 < "a", lambda: 1j // 2, lambda: 1j % 2, lambda: divmod(1j, 1), lambda: int.from_bytes(b"1", "middle"),
    lambda: (256).to_bytes(1, "big"), lambda: (-1).to_bytes(1, "big"), lambda: round(1.5, "x"), lambda: round(float("inf")), lambda: round(float("nan")), lambda: round("a"), lambda: abs("a"), lambda: bin(1.0), lambda: chr(1.5), lambda: (1).nope, lambda: (1.5).nope, lambda: f"{1:s}", lambda: f"{1.5:d}", lambda: f"{'a':d}", lambda: f"{1:.2d}", lambda: float.fromhex("zz"), lambda: (float("inf")).as_integer_ratio(),
]
for i, f in enumerate(bad):
    try:
        print(i, f())
    except Exception as e:
        print(i, type(e).__name__, e)
