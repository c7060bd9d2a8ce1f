# The sign of zero through arithmetic, formatting and comparison.
z = -0.0
print(z, repr(z), str(z), f"{z}", f"{z:.2f}", f"{z:g}", f"{z:e}", f"{z:+}", f"{-z:+}")
print(z == 0, z < 0, z is None, bool(z), not z, [z], (z, 0.0))
print(z + 0.0, z - 0.0, z + z, z * 1, z * -1, z / 5, 0.0 / -5, -z, +z, abs(z))
print(round(-0.4), round(-0.4, 0), round(-0.001, 2), f"{-0.001:.2f}", f"{-0.4:.0f}")
print(max(0.0, -0.0), max(-0.0, 0.0), min(0.0, -0.0), min(-0.0, 0.0), int(z), float("-0"), -0, float(-0))
print(0.0 % -3, -0.0 % 3, 0.0 // -3, -0.0 // 3, -6.0 % 3, 6.0 % -3)
x: float = 0.0
x -= 0.0
print(x)
x = -x
print(x, x**2, x**3, x**1)
