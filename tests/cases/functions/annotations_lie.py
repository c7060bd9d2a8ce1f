# Annotations do not convert, check or change anything.
def add(a: int, b: int) -> int:
    return a + b


def name_of(x: str) -> str:
    return x


def scale(x: float, k: float = 2) -> float:
    return x * k


print(add(1, 2), add(1.5, 2), add("a", "b"), add([1], [2]), add((1,), ()), add(True, True), add(2**63, 2**63))
print(name_of(5), name_of(None), name_of([1]), scale(3), scale("ab"), scale([0], 2), scale(True, 10), scale(1, 1))
x: int = "not an int"
y: float = 1
z: bool = 2
w: list[int] = ("tuple", 1)
print(x, y, z, w, x + "!", y / 2, z + 1, w[0])
y = y + 1
print(y, scale(y), isinstance(y, int))
total: int = 0
for v in [1, 2.5, True]:
    total += v
    print(total)
n: int = 10
n /= 4
print(n)
n = "now text"
print(n.upper())
try:
    add(1, "x")
except TypeError as e:
    print(e)
try:
    scale("ab", 0.5)
except TypeError as e:
    print(e)
i: int = 5
i = None
print(i is None, i)
