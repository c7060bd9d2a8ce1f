"""Big integers and floats of many sizes through every operation that a stand-alone module brings itself."""

import hashlib

state = 12345


def draw(bits):
    global state
    value = 0
    while bits > 0:
        state = (state * 6364136223846793005 + 1442695040888963407) % 2**64
        value = value << 32 | state >> 32
        bits -= 32
    return value >> -bits


def signed(bits):
    value = draw(bits)
    return -value if draw(1) else value


def digest(lines):
    return hashlib.sha256("\n".join(lines).encode()).hexdigest()


def integers(rounds, most):
    lines = []
    for i in range(rounds):
        a = signed(1 + draw(12) % most)
        b = signed(1 + draw(12) % most)
        n = draw(9)
        lines.append(f"{a} {b} {n}")
        lines.append(f"{a + b} {a - b} {a * b} {-a} {abs(b)}")
        if b:
            lines.append(f"{a // b} {a % b} {divmod(b * a + n, b)} {divmod(-(b * a + n), b)}")
        lines.append(f"{a & b} {a | b} {a ^ b} {~a} {a << n} {a >> n} {a.bit_length()}")
        lines.append(f"{a == b} {a < b} {a <= b} {a > b} {hash(a) == hash(a + 0)}")
        lines.append(f"{a:x} {b:o} {a:b} {a:,}")
        lines.append(f"{int(str(a)) == a} {int(hex(a), 16) == a} {float(a % 2**1000)!r} {int(float(a % 2**900)) % 10**9}")
        if i % 8 == 0:
            lines.append(f"{signed(70) ** (n % 40)} {pow(a, 5, abs(b) + 2)}")
    return lines


def floats(rounds):
    import struct

    lines = []
    for _ in range(rounds):
        x = struct.unpack("<d", struct.pack("<Q", draw(64)))[0]
        if x - x == 0:
            lines.append(f"{x!r} {x:.3e} {x:g}")
        y = signed(53) / 10 ** (draw(5) % 23)
        z = signed(40) / 2 ** (draw(6))
        lines.append(f"{y!r} {z!r} {y * z!r} {float(repr(y)) == y} {round(y, 3)}")
    for x in (5e-324, 2.2250738585072014e-308, 1.7976931348623157e308, 1e22, 1e23, 9007199254740993.0, 0.1, 1e15, 1e16, 123456789012345.6):
        lines.append(repr(x))
        lines.append(repr(-x))
    for e in range(-1074, 1024, 7):
        lines.append(repr(2.0**e))
    return lines


for size in (40, 130, 700):
    print(size, digest(integers(150, size)))
print(digest(integers(12, 4000)))
print(digest(floats(700)))
big = 3**20000
print(big.bit_length(), big % 10**20, (big * big - 1) % 10**20, big // 7**9000 % 10**20)
