import zlib, random
random.seed(11)
words = [bytes(random.choices(b'abcdefghij\n', k=random.randint(1, 9))) for _ in range(200)]
def make(n):
    kind = random.randrange(4)
    if kind == 0: return b' '.join(random.choices(words, k=n // 5))
    if kind == 1: return bytes(random.getrandbits(8) for _ in range(n // 4))
    if kind == 2: return b'x' * n
    return (b''.join(random.choices(words, k=30))) * (n // 200)
for trial in range(14):
    level = random.choice([-1, 1, 2, 3, 4, 5, 6, 7, 8, 9])
    wbits = random.choice([15, -15, 31, 12, -9, 25, 9, 14])
    mem = random.randint(1, 9)
    strategy = random.randrange(5)
    o = zlib.compressobj(level, zlib.DEFLATED, wbits, mem, strategy)
    out = b''
    total = b''
    sizes = []
    for part in range(random.randint(1, 6)):
        data = make(random.choice([10, 500, 5000, 20000]))
        total += data
        r = o.compress(data)
        sizes.append(len(r))
        out += r
        f = random.choice([0, 0, 1, 2, 3, 5])
        if f:
            r = o.flush(f)
            sizes.append(-len(r) * 8 - f)
            out += r
    if trial % 7 == 0:
        o2 = o.copy()
        r2 = o2.compress(b'extra') + o2.flush()
        print('copy', zlib.crc32(r2))
    r = o.flush()
    sizes.append(len(r))
    out += r
    print(trial, level, wbits, mem, strategy, sizes, len(out), zlib.crc32(out))
    d = zlib.decompressobj(wbits if abs(wbits) < 16 else 47)
    got = b''
    pos = 0
    while pos < len(out):
        n = random.choice([1, 7, 100, 3000])
        if pos < 50: n = 1
        got += d.decompress(out[pos:pos + n])
        pos += n
    got += d.flush()
    print(got == total, d.eof, d.unused_data)
    d = zlib.decompressobj(wbits)
    got = b''
    src = out + b'trail'
    log = []
    k = 0
    while not d.eof and k < 2000:
        m = random.choice([1, 3, 50, 4000, 20000])
        piece = d.decompress(src, m)
        got += piece
        src = d.unconsumed_tail
        if k < 40: log.append(f"{len(piece)},{len(src)}")
        k += 1
    print(log[:12], zlib.crc32(got), d.unused_data, d.eof)
for zd in (b'hello world this is a dictionary', b'a' * 40000):
    for wb in (15, -15, 10):
        c = zlib.compressobj(level=9, wbits=wb, zdict=zd)
        x = c.compress(b'this is a hello world dictionary aaaaaaaaaaaa') + c.flush()
        print(x.hex())
        d = zlib.decompressobj(wb, zdict=zd)
        print(d.decompress(x), d.eof)
        if wb == 15:
            try: zlib.decompress(x)
            except zlib.error as e: print(e)
            try: zlib.decompressobj(zdict=b'other').decompress(x)
            except zlib.error as e: print(e)
bad = [b'abc', b'', b'x', b'x\x9c', b'x\x9c\x07', b'x\x9c\x00\x01\x02\x03\x04', b'x\x9c\xfd\xff\xff', b'\x79\x9c', b'\xf8\x00', b'x\x9c\x05\x00\x00\x00', bytes.fromhex('789c4bc4 0000'), bytes.fromhex('789c630000')]
good = zlib.compress(b'hello hello hello hello')
for i in range(len(good)):
    bad.append(good[:i])
    bad.append(good[:i] + bytes([good[i] ^ 255]) + good[i + 1:])
g = zlib.compress(b'hi there' * 4, 9, 31)
for i in range(len(g)):
    bad.append(g[:i]); bad.append(g[:i] + bytes([g[i] ^ 0x15]) + g[i + 1:])
dyn = zlib.compress(b' '.join(random.choices(words, k=400)))
for i in range(2, 30):
    for b in (1, 16, 255):
        bad.append(dyn[:i] + bytes([dyn[i] ^ b]) + dyn[i + 1:])
for b in bad:
    for w in (15, -15, 47, 31):
        try: print(zlib.crc32(zlib.decompress(b, w)), end=' ')
        except zlib.error as e: print(e, end='; ')
    try:
        d = zlib.decompressobj()
        r = d.decompress(b)
        print(len(r), d.eof, d.unused_data, d.flush())
    except zlib.error as e: print(e)
for f in [lambda: zlib.compress(b'a', 10), lambda: zlib.compress('a'), lambda: zlib.compressobj(wbits=3), lambda: zlib.decompressobj(99), lambda: zlib.decompressobj(wbits=-7), lambda: zlib.decompress(b'x', wbits=7), lambda: zlib.decompressobj().decompress(b'a', -1), lambda: zlib.compressobj(-2), lambda: zlib.compressobj(1,9), lambda: zlib.compressobj(memLevel=10), lambda: zlib.compressobj(strategy=8), lambda: zlib.decompressobj().flush(0), lambda: zlib.decompressobj().flush(-1), lambda: zlib.compressobj().flush(9), lambda: zlib.compressobj().flush(0), lambda: zlib.adler32('a'), lambda: zlib.decompressobj(zdict='a'), lambda: zlib.compress(b'a', 1, 8), lambda: zlib.compress(bytearray(b'abc')), lambda: zlib.compress(memoryview(b'abc')[1:]), lambda: zlib.compress(b'', 0), lambda: zlib.compress(b'abc', 0)]:
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
c = zlib.compressobj(); print(c.flush())
try: c.compress(b'a')
except zlib.error as e: print(e)
try: c.flush()
except zlib.error as e: print(e)
try: c.copy()
except ValueError as e: print(e)
