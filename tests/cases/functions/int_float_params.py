# Parameters that see int and float; the result keeps the difference.
def half(x):
    return x / 2


def ident(x):
    return x


def mix(x, y):
    return x * y + y


def poly(coeffs, x):
    acc = 0
    for c in coeffs:
        acc = acc * x + c
    return acc


def clamp(x, lo=0, hi=1):
    return max(lo, min(hi, x))


print(half(3), half(3.0), ident(3), ident(3.0), ident(True), mix(2, 3), mix(2.0, 3), mix(2, 3.0), mix(2**60, 100), mix(2.5, 2**60))
print(poly([1, 2, 3], 2), poly([1.0, 2, 3], 2), poly([1, 2, 3], 2.0), poly([], 5), poly([], 5.0), poly([7], 5.0), poly([1] * 30, 10))
print(clamp(5), clamp(-5), clamp(0.5), clamp(1), clamp(1.0), clamp(0.0), clamp(0), clamp(-0.0), clamp(5, hi=10), clamp(50, 0.0, 10.0))
x = 0
for step in [1, 0.5, 1, 2]:
    x += step
    print(x, ident(x), half(x))
