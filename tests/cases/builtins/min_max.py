# min and max of arguments and iterables, keys, defaults, first wins on ties.
def neg(x: int) -> int:
    return -x


def first(p: tuple[int, str]) -> int:
    return p[0]


print(min(3, 1, 2), max(3, 1, 2), min([3, 1]), max((5,)), min("hello"), max("hello"), min(range(5, 9)), max(range(0, -5, -1)))
print(min([1, 2, 3], key=neg), max([1, 2, 3], key=neg), min("bb", "a", "ccc", key=len), max(["bb", "a", "cc"], key=len))
print(min([], default=5), max((), default=None), min([1], default=9), max([], default="d", key=len))
print(max(1, 1.0), max(1.0, 1), min(True, 1), min(1, True), max(0, False), min(2**70, 1e20), max(2**70, 1e22))
print(max([(1, "a"), (1, "b")]), max([(1, "a"), (1, "b")], key=first), min([[2], [1, 5]]), max("a", "B"), min(-0.0, 0), max(0, -0.0))
for n in range(5):
    try:
        if n == 0: max()
        elif n == 1: max(5)
        elif n == 2: max([])
        elif n == 3: max(1, "a")
        else: min(1, 2, default=3)
    except TypeError as e:
        print("TypeError", e)
    except ValueError as e:
        print("ValueError", e)
