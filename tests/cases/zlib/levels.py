import zlib
print(zlib.adler32(b'hello'), zlib.crc32(b'hello'), zlib.crc32(b'world', zlib.crc32(b'hello ')))
text = b'the quick brown fox jumps over the lazy dog. ' * 20
for level in range(-1, 10):
    c = zlib.compress(text, level)
    print(level, len(c), c.hex() if len(c) < 120 else zlib.crc32(c), zlib.decompress(c) == text)
import random
random.seed(5)
words = [bytes(random.choices(b'abcdefghij', k=random.randint(1, 9))) for _ in range(300)]
big = b' '.join(random.choices(words, k=40000))
rnd = bytes(random.getrandbits(8) for _ in range(30000))
mix = rnd[:5000] + big[:100000] + rnd[:9000] + b'a' * 70000 + big[500:60000]
for data in (b'', b'a', b'ab' * 3, bytes(range(256)) * 40, rnd, big, mix):
    for level in range(1, 10):
        c = zlib.compress(data, level)
        print(len(data), level, len(c), zlib.crc32(c), zlib.decompress(c) == data)
