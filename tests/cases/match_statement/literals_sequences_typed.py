# Literals, captures, wildcards, or-patterns, guards, sequences, stars.
def kind(x) -> str:
    match x:
        case 0:
            return "zero"
        case 1 | 2 | 3:
            return "small"
        case -1 | -2.5:
            return "negative"
        case "a" | "b" as s:
            return "letter " + s
        case True:
            return "true?"
        case None:
            return "none"
        case []:
            return "empty"
        case [x]:
            return f"one {x}"
        case [1, y]:
            return f"one-and {y}"
        case [x, [y, *z], *rest] if z:
            return f"nested {x} {y} {z} {rest}"
        case ["cmd", *args]:
            return f"cmd {args}"
        case (first, *_, last):
            return f"ends {first} {last}"
        case str() as t if len(t) > 3:
            return "long " + t
        case int(n) if n > 100:
            return f"big {n}"
        case int() | float():
            return "number"
        case _:
            return "other"


for v in [0, 1, 3, True, False, 0.0, 1.0, -1, -2.5, "a", "c", "long text", None, [], [5], (1, 2), [1, [2, 3], 4], [1, [2]], ["cmd", 1, 2], ("cmd",), range(3), "", 101, 2**70, 4, 5.5, {}, {1}, b"x"]:
    print(repr(v), "->", kind(v))
match (1, 2, 3):
    case [a, b]:
        print("two")
    case [a, *b]:
        print(a, b)
match 5:
    case n if n > 10:
        print("big")
    case n if n % 2:
        print("odd", n)
print(n)
match "no case":
    case 1:
        print("never")
x: list[int] = [1, 2]
match x:
    case [a, b] if (a := 10) > 5 and b == 3:
        pass
    case [p, q]:
        print(a, b, p, q)


def swap(pair) -> tuple[int, int] | None:
    match pair:
        case (a, b):
            return b, a
    return None


print(swap((1, 2)), swap([3, 4]), swap("ab"), swap((1,)))
