# Hashes and ciphers with masks, in classes and generators.
MASK: int = 0xFFFFFFFF


def rotl(x: int, k: int, bits: int = 32) -> int:
    x &= (1 << bits) - 1
    return ((x << k) | (x >> (bits - k))) & ((1 << bits) - 1)


def fnv1a(data) -> int:
    h = 0xCBF29CE484222325
    for b in data:
        h = ((h ^ b) * 0x100000001B3) & (2**64 - 1)
    return h


def adler(data) -> int:
    a, b = 1, 0
    for x in data:
        a = (a + x) % 65521
        b = (b + a) % 65521
    return b << 16 | a


TABLE: list = []
for i in range(256):
    c = i
    for _ in range(8):
        c = c >> 1 ^ (0xEDB88320 if c & 1 else 0)
    TABLE.append(c)


def crc32(data) -> int:
    c = MASK
    for b in data:
        c = TABLE[(c ^ b) & 0xFF] ^ c >> 8
    return c ^ MASK


class Xorshift:
    def __init__(self, seed: int = 88172645463325252) -> None:
        self.s = seed

    def __iter__(self):
        return self

    def __next__(self) -> int:
        x = self.s
        x ^= x << 13 & (2**64 - 1)
        x ^= x >> 7
        x ^= x << 17 & (2**64 - 1)
        self.s = x
        return x


def md5ish(words: list[int]) -> str:
    a, b, c, d = 0x67452301, 0xEFCDAB89, 0x98BADCFE, 0x10325476
    for i, w in enumerate(words):
        f = (b & c) | (~b & d)
        a, d, c, b = d, c, b, (b + rotl(a + f + w + i * 0x9E3779B9, 7 + i % 5)) & MASK
    return f"{a:08x}{b:08x}{c:08x}{d:08x}"


for s in ["", "a", "hello world", "日本🎉", "x" * 100]:
    data = s.encode()
    print(repr(s[:12]), f"{fnv1a(data):016x} {adler(data):08x} {crc32(data):08x}", md5ish(list(data)))
g = Xorshift()
print([next(g) for _ in range(4)], sum(next(g) >> 60 for _ in range(50)))
print([rotl(0x80000001, k) for k in (0, 1, 4, 31)], rotl(-1, 5), rotl(2**40 + 1, 8), rotl(1, 63, 64), ~0 & MASK, -1 >> 1 & MASK, (-5) & MASK)
