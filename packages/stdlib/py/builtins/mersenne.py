"""The Mersenne Twister (MT19937 of Matsumoto and Nishimura), and SHA-512 for seeds that are text."""
from __pyw__ import Array, host, i8, i32, i64, inline, op, first_defined, is_of_program
from pyw.builtins.math_ints import _isqrt


class _Mersenne(object):
    """624 words of state; `_at` of them are used up."""

    _at: i32
    _words: Array

    def __init__(self):
        self._at = 624
        self._words = Array[i32](624)

    def _fill(self, s: i32):
        """State from one word."""
        w = self._words
        w[0] = s
        i: i32 = 1
        while i < 624:
            s = 1812433253 * (s ^ op.i32.shr_u(s, 30)) + i
            w[i] = s
            i = i + 1
        self._at = 624

    def _fill_from(self, key, n: i32):
        """State from n > 0 words."""
        self._fill(19650218)
        w = self._words
        i: i32 = 1
        j: i32 = 0
        count = n if n > 624 else i32(624)
        while count > 0:
            p: i32 = w[i - 1]
            w[i] = (w[i] ^ ((p ^ op.i32.shr_u(p, 30)) * 1664525)) + key[j] + j
            i = i + 1
            j = j + 1
            if i >= 624:
                w[0] = w[623]
                i = 1
            if j >= n:
                j = 0
            count = count - 1
        count = 623
        while count > 0:
            p = w[i - 1]
            w[i] = (w[i] ^ ((p ^ op.i32.shr_u(p, 30)) * 1566083941)) - i
            i = i + 1
            if i >= 624:
                w[0] = w[623]
                i = 1
            count = count - 1
        w[0] = -2147483648

    def _renew(self):
        w = self._words
        i: i32 = 0
        while i < 624:
            following = i + 1
            if following == 624:
                following = 0
            y = (w[i] & -2147483648) | (w[following] & 2147483647)
            far = i + 397
            if far >= 624:
                far = far - 624
            v = w[far] ^ op.i32.shr_u(y, 1)
            if (y & 1) != 0:
                v = v ^ -1727483681
            w[i] = v
            i = i + 1
        self._at = 0

    def _word(self) -> i32:
        """32 random bits."""
        if self._at >= 624:
            self._renew()
        y: i32 = self._words[self._at]
        self._at = self._at + 1
        y = y ^ op.i32.shr_u(y, 11)
        y = y ^ ((y << 7) & -1658038656)
        y = y ^ ((y << 15) & -272236544)
        return y ^ op.i32.shr_u(y, 18)

    def seed_int(self, n):
        """From the absolute value of an int."""
        if n < 0:
            n = -n
        count = (n.bit_length() + 31) // 32
        if count == 0:
            count = 1
        key = Array[i32](i32(count))
        i: i32 = 0
        while i < key.length:
            key[i] = i32(i64(n & 4294967295))
            n = n >> 32
            i = i + 1
        self._fill_from(key, key.length)

    def seed_clock(self):
        x = host.clock(0) * 1000000.0
        self.seed_int(op.int.from_f64(op.f64.floor(x)) ^ op.int.from_f64(op.f64.floor(host.clock(1) * 1000003.0)))

    def random(self):
        """A double from 0 to 1, with 53 bits."""
        a = op.i32.shr_u(self._word(), 5)
        b = op.i32.shr_u(self._word(), 6)
        return (float(a) * 67108864.0 + float(b)) * 1.1102230246251565e-16

    def bits(self, k):
        """k random bits as an int."""
        if k <= 32:
            if k <= 0:
                return 0
            return int(op.i64.shr_u(i64(self._word()) & 4294967295, 32 - i64(k)))
        result = 0
        place = 0
        while k > 0:
            word = int(i64(self._word()) & 4294967295)
            if k < 32:
                word = word >> (32 - k)
            result = result | (word << place)
            place = place + 32
            k = k - 32
        return result

    def below(self, n):
        """An int from 0 to n - 1."""
        k = n.bit_length()
        if k <= 31:
            shift = 32 - i32(k)
            limit = i32(n)
            r = op.i32.shr_u(self._word(), shift)
            while r >= limit:
                r = op.i32.shr_u(self._word(), shift)
            return int(r)
        big = self.bits(k)
        while big >= n:
            big = self.bits(k)
        return big

    def words(self):
        """The state as a list of ints, the place last."""
        out = []
        i: i32 = 0
        while i < 624:
            out.append(int(i64(self._words[i]) & 4294967295))
            i = i + 1
        out.append(int(self._at))
        return out

    def restore(self, words):
        i: i32 = 0
        for x in words:
            if not isinstance(x, int):
                raise TypeError('an integer is required')
            if i < 624:
                self._words[i] = i32(i64(x))
            else:
                self._at = i32(x)
            i = i + 1


def _below(generator, n):
    """An int from 0 to n - 1, drawn from what a class of the program defines anew: getrandbits(), or random() alone."""
    if not is_of_program(generator):
        return generator._twister.below(n)
    if first_defined(generator, 'getrandbits', 'random') == 'getrandbits':
        k = n.bit_length()
        r = generator.getrandbits(k)
        while r >= n:
            r = generator.getrandbits(k)
        return r
    return generator._randbelow_without_getrandbits(n)


def _old_text_seed(text):
    """The int that version 1 makes of a text."""
    x = ord(text[0]) << 7 if text else 0
    for c in text:
        x = ((1000003 * x) ^ ord(c)) & 18446744073709551615
    x ^= len(text)
    return -2 if x == 18446744073709551615 else x


# --- SHA-512


def _primes(n: i32):
    out = Array[i32](n)
    found: i32 = 0
    p: i32 = 2
    while found < n:
        i: i32 = 0
        prime = True
        while i < found and prime:
            if p % out[i] == 0:
                prime = False
            i = i + 1
        if prime:
            out[found] = p
            found = found + 1
        p = p + 1
    return out


def _cube_root(n):
    """The floor of the cube root of a large n, by Newton's steps from above."""
    x = 1 << ((n.bit_length() + 2) // 3)
    while True:
        y = (2 * x + n // (x * x)) // 3
        if y >= x:
            return x
        x = y


@inline
def _turn(x: i64, n: i64) -> i64:
    return op.i64.shr_u(x, n) | (x << (64 - n))


def _sha512(data, n: i32):
    """The digest of the first n bytes as an int."""
    primes = _primes(80)
    k = Array[i64](80)
    h = Array[i64](8)
    i: i32 = 0
    # The constants are the first 64 bits of the fractions of cube roots and square roots of primes.
    while i < 80:
        k[i] = i64(_cube_root(int(primes[i]) << 192) & 18446744073709551615)
        i = i + 1
    i = 0
    while i < 8:
        h[i] = i64(_isqrt(int(primes[i]) << 128) & 18446744073709551615)
        i = i + 1
    total = ((n + 17 + 127) // 128) * 128
    block = Array[i8](total)
    i = 0
    while i < n:
        block[i] = data[i]
        i = i + 1
    block[n] = 128
    bits = i64(n) * 8
    i = 0
    while i < 8:
        block[total - 1 - i] = i32(bits >> i64(i * 8)) & 255
        i = i + 1
    w = Array[i64](80)
    at: i32 = 0
    while at < total:
        _sha_block(block, at, w, k, h)
        at = at + 128
    result = 0
    i = 0
    while i < 8:
        x = i64(h[i])
        result = (result << 64) | ((int(op.i64.shr_u(x, 32)) << 32) | int(x & 4294967295))
        i = i + 1
    return result


def _sha_block(block, at: i32, w, k, h):
    i: i32 = 0
    while i < 16:
        x: i64 = 0
        j: i32 = 0
        while j < 8:
            x = (x << 8) | i64(block[at + i * 8 + j])
            j = j + 1
        w[i] = x
        i = i + 1
    while i < 80:
        p: i64 = w[i - 15]
        q: i64 = w[i - 2]
        x = _turn(p, 1) ^ _turn(p, 8) ^ op.i64.shr_u(p, 7)
        y: i64 = _turn(q, 19) ^ _turn(q, 61) ^ op.i64.shr_u(q, 6)
        w[i] = w[i - 16] + x + w[i - 7] + y
        i = i + 1
    a: i64 = h[0]
    b: i64 = h[1]
    c: i64 = h[2]
    d: i64 = h[3]
    e: i64 = h[4]
    f: i64 = h[5]
    g: i64 = h[6]
    z: i64 = h[7]
    i = 0
    while i < 80:
        x = z + (_turn(e, 14) ^ _turn(e, 18) ^ _turn(e, 41)) + ((e & f) ^ ((e ^ -1) & g)) + k[i] + w[i]
        y = (_turn(a, 28) ^ _turn(a, 34) ^ _turn(a, 39)) + ((a & b) ^ (a & c) ^ (b & c))
        z = g
        g = f
        f = e
        e = d + x
        d = c
        c = b
        b = a
        a = x + y
        i = i + 1
    h[0] = h[0] + a
    h[1] = h[1] + b
    h[2] = h[2] + c
    h[3] = h[3] + d
    h[4] = h[4] + e
    h[5] = h[5] + f
    h[6] = h[6] + g
    h[7] = h[7] + z


def _text_seed(data):
    """The int of bytes followed by their digest."""
    n = len(data)
    buffer = Array[i8](i32(n))
    i: i32 = 0
    value = int.from_bytes(data, 'big')
    for b in data:
        buffer[i] = i32(b)
        i = i + 1
    return (value << 512) | _sha512(buffer, i32(n))
