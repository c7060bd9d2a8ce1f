# Dotted names are compared, plain names captured; literals of all kinds.
import math


class Level:
    LOW = 1
    HIGH = 10
    NAMES = {"low": LOW}


def level(n):
    match n:
        case Level.LOW:
            return "low"
        case Level.HIGH | math.inf:
            return "high"
        case -1:
            return "minus"
        case 2.5 | -2.5:
            return "float"
        case "a" "b":
            return "ab"
        case True:
            return "true"
        case None:
            return "none"
        case b"x":
            return "bytes"
        case other:
            return f"other {other!r}"


for n in (1, 1.0, True, 10, math.inf, -1, 2.5, -2.5, "ab", None, False, b"x", "a", (), 0):
    print(level(n))
