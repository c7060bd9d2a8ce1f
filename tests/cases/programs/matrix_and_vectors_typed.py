"""Matrices over ints, floats and fractions: operators, determinant, inverse, powers, iteration, formatting."""
from __future__ import annotations

from fractions import Fraction
from typing import Any, Iterable, Iterator, Sequence


class Matrix:
    def __init__(self, rows: Iterable[Sequence[Any]]) -> None:
        self.rows = [list(r) for r in rows]
        if not self.rows or any(len(r) != len(self.rows[0]) for r in self.rows):
            raise ValueError("rows must have one length")

    @classmethod
    def identity(cls, n: int) -> Matrix:
        return cls([int(i == j) for j in range(n)] for i in range(n))

    @property
    def shape(self) -> tuple[int, int]:
        return len(self.rows), len(self.rows[0])

    @property
    def T(self) -> Matrix:
        return Matrix(zip(*self.rows))

    def __getitem__(self, key: Any) -> Any:
        if isinstance(key, tuple):
            i, j = key
            if isinstance(i, slice) or isinstance(j, slice):
                rows = self.rows[i] if isinstance(i, slice) else [self.rows[i]]
                return Matrix(r[j] if isinstance(j, slice) else [r[j]] for r in rows)
            return self.rows[i][j]
        return self.rows[key]

    def __setitem__(self, key: tuple[int, int], value: Any) -> None:
        i, j = key
        self.rows[i][j] = value

    def __iter__(self) -> Iterator[Any]:
        for r in self.rows:
            yield from r

    def __eq__(self, other: object) -> bool:
        return self.rows == other.rows if isinstance(other, Matrix) else NotImplemented

    def __add__(self, other: Any) -> Matrix:
        if isinstance(other, Matrix):
            if other.shape != self.shape:
                raise ValueError(f"shapes {self.shape} and {other.shape} differ")
            return Matrix([a + b for a, b in zip(r, s)] for r, s in zip(self.rows, other.rows))
        if isinstance(other, (int, float, Fraction)):
            return Matrix([a + other for a in r] for r in self.rows)
        return NotImplemented

    __radd__ = __add__

    def __neg__(self) -> Matrix:
        return self * -1

    def __sub__(self, other: Any) -> Matrix:
        return self + -other

    def __mul__(self, k: Any) -> Matrix:
        return Matrix([a * k for a in r] for r in self.rows)

    __rmul__ = __mul__

    def __matmul__(self, other: Matrix) -> Matrix:
        columns = list(zip(*other.rows))
        return Matrix([sum(a * b for a, b in zip(r, c)) for c in columns] for r in self.rows)

    def __pow__(self, n: int) -> Matrix:
        if n < 0:
            return self.inverse() ** -n
        result, base = Matrix.identity(len(self.rows)), self
        while n:
            if n & 1:
                result = result @ base
            base = base @ base
            n >>= 1
        return result

    def minor(self, i: int, j: int) -> Matrix:
        return Matrix([v for c, v in enumerate(r) if c != j] for k, r in enumerate(self.rows) if k != i)

    def det(self) -> Any:
        n, m = self.shape
        if n != m:
            raise ValueError("not square")
        if n == 1:
            return self[0, 0]
        return sum((-1) ** j * self[0, j] * self.minor(0, j).det() for j in range(n))

    def inverse(self) -> Matrix:
        n = len(self.rows)
        work = [[Fraction(v) for v in r] + [Fraction(int(i == j)) for j in range(n)] for i, r in enumerate(self.rows)]
        for col in range(n):
            pivot = next((r for r in range(col, n) if work[r][col] != 0), None)
            if pivot is None:
                raise ZeroDivisionError("singular matrix")
            work[col], work[pivot] = work[pivot], work[col]
            p = work[col][col]
            work[col] = [v / p for v in work[col]]
            for r in range(n):
                if r != col and work[r][col]:
                    f = work[r][col]
                    work[r] = [a - f * b for a, b in zip(work[r], work[col])]
        return Matrix(r[n:] for r in work)

    def __str__(self) -> str:
        cells = [[str(v) for v in r] for r in self.rows]
        widths = [max(map(len, c)) for c in zip(*cells)]
        return "\n".join("[" + "  ".join(v.rjust(w) for v, w in zip(r, widths)) + "]" for r in cells)

    def __repr__(self) -> str:
        return f"Matrix({self.rows})"


a = Matrix([[1, 2], [3, 4]])
b = Matrix([(0.5, -1), (2, 0)])
print(a + b, a @ b, a - a, a * 3, 2 * a, -b, sep="\n")
print(a.T, a.shape, a == Matrix([[1, 2], [3, 4]]), a != b, a == 5, list(a), max(a), sum(b))
print(repr(a ** 10), repr(a ** 0), a.det(), b.det(), repr(a ** -1), sep="\n")
print(a ** -1 @ a == Matrix.identity(2), repr(a + 1), repr(sum([a, a])), repr(a * Fraction(1, 3)))
m = Matrix([[2, 0, 1], [1, 3, 2], [1, 1, 4]])
m[0, 1] = 7
print(m, m.det(), m[1, 2], m[1], repr(m[:, 1]), repr(m[0:2, 1:]), repr(m[-1, ::-1]))
print(m.inverse(), [f"{float(v):.3f}" for v in m.inverse()])
print((Matrix([[1, 1], [1, 0]]) ** 90)[0, 1])
for f in (lambda: a + m, lambda: m[0:1, :].det(), lambda: Matrix([[1, 2], [2, 4]]).inverse(), lambda: Matrix([[1], [1, 2]]), lambda: a + "x", lambda: Matrix([]), lambda: a[5, 0]):
    try:
        print(f())
    except (ValueError, ZeroDivisionError, TypeError, IndexError) as e:
        print(type(e).__name__, e)
