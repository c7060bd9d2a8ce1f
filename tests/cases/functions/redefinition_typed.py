# A name is bound when its def runs; later defs replace earlier ones.
def f(x: int) -> int:
    return x + 1


def caller(x: int) -> int:
    return f(x) * 10


print(f(1), caller(1))
old = f


def f(x: int) -> int:
    return x + 100


print(f(1), caller(1), old(1))
if len("abc") == 3:

    def g() -> str:
        return "three"

else:

    def g() -> str:
        return "other"


print(g())
try:
    print(late(1))
except NameError as e:
    print(e)


def uses_late(x: int) -> int:
    return late(x)


try:
    print(uses_late(1))
except NameError as e:
    print(e)


def late(x: int) -> int:
    return -x


print(uses_late(5))
late = abs
print(uses_late(-7))
f = 5
try:
    caller(1)
except TypeError as e:
    print(e)
for i in range(2):

    def loop_made(x: int) -> int:
        return x * i

    print(loop_made(10))
i = 7
print(loop_made(10))
