# Lists, tuples and ranges match; strings and bytes do not; stars anywhere.
def kind(v):
    match v:
        case []:
            return "empty"
        case [x]:
            return f"one {x!r}"
        case [x, y] if x == y:
            return "pair"
        case (first, *_, last) if first == last:
            return f"ring {first!r}"
        case [1, *middle, 9]:
            return f"1..9 {middle}"
        case [*start, 0]:
            return f"ends in 0 {start}"
        case [[a, [b]], c] | (a, b, c):
            return f"three {a} {b} {c}"
        case str():
            return "text"
        case [*all_]:
            return f"{len(all_)} items"
        case _:
            return "no sequence"


for v in ([], (), [5], ("a",), [2, 2], (3, 4, 3), [1, 2, 3, 9], [1, 9], [4, 5, 0], (0,), [[1, [2]], 3], (7, 8, 9), "ab", b"ab", {1, 2}, range(5), range(1), [1, 2, 3, 4], None, {0: 1}):
    print(kind(v))
