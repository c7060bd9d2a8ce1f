import io
import math
import operator
import random
import statistics
import string
import sys
from collections import Counter
from fractions import Fraction
from functools import reduce
from itertools import accumulate, chain, combinations, product, zip_longest


class Matrix:
    def __init__(self, rows):
        self.rows = [list(map(Fraction, r)) for r in rows]
        if len({len(r) for r in self.rows}) != 1:
            raise ValueError('ragged rows')

    @classmethod
    def identity(cls, n):
        return cls([[int(i == j) for j in range(n)] for i in range(n)])

    @property
    def shape(self):
        return len(self.rows), len(self.rows[0])

    def __matmul__(self, other):
        cols = list(zip(*other.rows))
        return Matrix([[sum(map(operator.mul, r, c)) for c in cols] for r in self.rows])

    def __pow__(self, n):
        result, base = Matrix.identity(len(self.rows)), self
        while n:
            if n & 1:
                result = result @ base
            base = base @ base
            n >>= 1
        return result

    def __eq__(self, other):
        return isinstance(other, Matrix) and self.rows == other.rows

    def __iter__(self):
        return iter(self.rows)

    def __getitem__(self, ij):
        i, j = ij
        return self.rows[i][j]

    def det(self):
        m = [r[:] for r in self.rows]
        sign, result = 1, Fraction(1)
        for i in range(len(m)):
            pivot = next((k for k in range(i, len(m)) if m[k][i]), None)
            if pivot is None:
                return Fraction(0)
            if pivot != i:
                m[i], m[pivot] = m[pivot], m[i]
                sign = -sign
            result *= m[i][i]
            for k in range(i + 1, len(m)):
                f = m[k][i] / m[i][i]
                m[k] = [a - f * b for a, b in zip(m[k], m[i])]
        return sign * result

    def __str__(self):
        cells = [[str(x) for x in r] for r in self.rows]
        widths = [max(map(len, col)) for col in zip(*cells)]
        return '\n'.join(' '.join(c.rjust(w) for c, w in zip(r, widths)) for r in cells)

    def __format__(self, spec):
        return '; '.join(', '.join(format(float(x), spec) for x in r) for r in self)


m = Matrix([[1, 1], [1, 0]])
print(m ** 10, (m ** 50)[0, 1], (m @ m) == m ** 2, sep='\n')
h = Matrix([[Fraction(1, i + j + 1) for j in range(4)] for i in range(4)])
print(h, h.det(), f'{h:.3f}', h.shape, sep='\n')
try:
    Matrix([[1], [1, 2]])
except ValueError as e:
    print(e)


def caesar(text, k):
    table = str.maketrans(string.ascii_letters, ''.join(s[k:] + s[:k] for s in (string.ascii_lowercase, string.ascii_uppercase)))
    return text.translate(table)


def vigenere(text, key, sign=1):
    out, i = [], 0
    for ch in text:
        if ch.isalpha():
            base = ord('A' if ch.isupper() else 'a')
            out.append(chr((ord(ch) - base + sign * (ord(key[i % len(key)].lower()) - 97)) % 26 + base))
            i += 1
        else:
            out.append(ch)
    return ''.join(out)


print(caesar('Hello, World!', 3), caesar(caesar('abc', 5), -5), vigenere('Attack at Dawn!', 'Lemon'), vigenere(vigenere('Secret', 'k'), 'k', -1))
words = 'the quick brown fox jumps over the lazy dog the end'.split()
print(Counter(map(len, words)).most_common(2), sorted(set(words), key=lambda w: (-len(w), w))[:4])
print({w: words.count(w) for w in dict.fromkeys(words) if words.count(w) > 1})
print(''.join(sorted('alphabet', reverse=True)), 'racecar'[::-1] == 'racecar', ' '.join(reversed(words[:3])).title(), 'a,b;c'.replace(';', ',').split(','))
print([''.join(p) for p in combinations('abcd', 2)], list(accumulate([1, 2, 3, 4], operator.mul)), list(zip_longest('ab', 'xyz', fillvalue='-')))
print(*(f'{n:>3}{n * n:>6}{n ** .5:>8.3f}' for n in range(1, 4)), sep='\n')
primes = [p for p in range(2, 60) if all(p % d for d in range(2, math.isqrt(p) + 1))]
print(primes, sum(primes), statistics.mean(primes), round(statistics.stdev(primes), 4))


def roman(n):
    out = ''
    for v, s in zip((1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1), 'M CM D CD C XC L XL X IX V IV I'.split()):
        out += s * (n // v)
        n %= v
    return out


print([roman(n) for n in (1, 4, 1994, 2024)], bin(10), hex(255), oct(8), int('ff', 16), int('0b101', 0), f'{255:08b} {255:#o} {1e10:g}')
print(reduce(math.gcd, [48, 36, 120]), round(2.5), round(-3.5), round(1234.567, -2), divmod(-7, 3), -7 // 2, -7 % 3, 7 / 2, 2 ** -1, 10 ** 20)
grid = [[random.Random(i * 10 + j).randint(0, 9) for j in range(5)] for i in range(3)]
print(grid, [sum(c) for c in zip(*grid)], list(chain.from_iterable(grid))[::4], [[r[i] for r in grid] for i in range(2)])
life = {(1, 0), (1, 1), (1, 2)}
for _ in range(3):
    n = Counter((x + dx, y + dy) for x, y in life for dx, dy in product((-1, 0, 1), repeat=2) if (dx, dy) != (0, 0))
    life = {c for c, k in n.items() if k == 3 or (k == 2 and c in life)}
    print(sorted(life))
