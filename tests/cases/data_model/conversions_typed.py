# What int, float, complex, bool, str, bytes, hash, index and the rounding functions ask of an object.
import math
from typing import Any


class Full:
    def __init__(self, v: float) -> None:
        self.v = v

    def __int__(self) -> int: return int(self.v) + 1000
    def __float__(self) -> float: return float(self.v)
    def __complex__(self) -> complex: return complex(self.v, 1)
    def __index__(self) -> int: return int(self.v)
    def __bool__(self) -> bool: return self.v > 2
    def __bytes__(self) -> bytes: return b"full"
    def __str__(self) -> str: return f"str {self.v}"
    def __repr__(self) -> str: return f"Full({self.v})"
    def __hash__(self) -> int: return 2**70 + int(self.v)
    def __round__(self, n: "int | None" = None) -> str: return f"round {n}"
    def __trunc__(self) -> str: return "trunc"
    def __floor__(self) -> str: return "floor"
    def __ceil__(self) -> str: return "ceil"
    def __abs__(self) -> str: return "abs"
    def __neg__(self) -> str: return "neg"
    def __pos__(self) -> str: return "pos"
    def __invert__(self) -> str: return "invert"
    def __len__(self) -> int: return int(self.v)
    def __format__(self, spec: str) -> str: return f"[{spec}]"
    def __contains__(self, x: object) -> bool: return x == self.v


f = Full(3.0)
print(int(f), float(f), complex(f), bool(f), bytes(f), str(f), repr(f), len(f))
print(hash(f) == hash(2**70 + 3), round(f), round(f, 2), math.trunc(f), math.floor(f), math.ceil(f))
print(abs(f), -f, +f, ~f, format(f), format(f, ">5"), f"{f:x!y}", f"{f!r:>10}", f"{f!s}")
print("abcdef"[f], [0, 1, 2, 3, 4][f:], range(10)[f], bin(f), hex(f), oct(f), 3.0 in f, 4.0 in f)
print([7] * f, "ab" * f, f * (1,) if False else (1,) * f, chr(f), bytes([f]), bytearray(f) if False else b"-")
print(not f, not Full(1), 1 if Full(2.5) else 0, math.sqrt(Full(16)), pow(2, 3, 5))


class OnlyIndex:
    def __index__(self) -> int: return 5


class OnlyFloat:
    def __float__(self) -> float: return 2.5


class OnlyLen:
    def __init__(self, n: int) -> None: self.n = n
    def __len__(self) -> int: return self.n


print(int(OnlyIndex()), float(OnlyIndex()), complex(OnlyIndex()), complex(OnlyFloat()), bytes(OnlyIndex()))
print(bool(OnlyLen(0)), bool(OnlyLen(2)), bool(OnlyIndex()), "%d %x" % (OnlyIndex(), OnlyIndex()), "%.2f" % OnlyFloat())
print(int("101", OnlyIndex()) if False else int("11", 2), round(2.567, OnlyIndex()), list(range(OnlyIndex())))


class Bad:
    def __int__(self) -> Any: return "x"
    def __float__(self) -> Any: return 1
    def __index__(self) -> Any: return 1.5
    def __bool__(self) -> Any: return 1
    def __len__(self) -> Any: return -1
    def __str__(self) -> Any: return 5
    def __repr__(self) -> Any: return None
    def __hash__(self) -> Any: return "h"
    def __bytes__(self) -> Any: return "b"
    def __format__(self, spec: str) -> Any: return 3


b = Bad()
tests: list[Any] = [
    lambda: int(b), lambda: float(b), lambda: [1][b], lambda: bool(b), lambda: len(b), lambda: str(b), lambda: repr(b),
    lambda: hash(b), lambda: bytes(b), lambda: format(b), lambda: not b, lambda: range(b), lambda: f"{b!r}",
    lambda: int([]), lambda: float(None), lambda: complex(()), lambda: len(5), lambda: hash([]), lambda: abs("x"),
    lambda: round("x"), lambda: -[], lambda: ~1.5, lambda: +"s", lambda: bytes("x"), lambda: chr(1.0), lambda: bin(2.0),
    lambda: len(OnlyLen(2**70)), lambda: [1] * OnlyFloat(), lambda: math.floor("x"), lambda: int(OnlyFloat()),
]
for i, t in enumerate(tests):
    try:
        print(i, t())
    except (TypeError, ValueError, OverflowError) as e:
        print(i, type(e).__name__, e)
