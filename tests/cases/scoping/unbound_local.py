# Assignment anywhere in a function makes the name local.
x: str = "global"


def read_then_assign() -> int:
    try:
        print(x)
    except UnboundLocalError as e:
        print(e)
    x = 1
    return x


def conditional(flag: bool) -> str | None:
    if flag:
        y = "set"
    return y


def in_loop(n: int) -> tuple[int, int] | None:
    for i in range(n):
        last = i
    return i, last


def augmented() -> None:
    x += "!"


def after_except() -> None:
    try:
        z = 1 // 0
    except ZeroDivisionError:
        pass
    return z


def in_while(n: int) -> int | None:
    while n > 0:
        w = n
        n -= 1
    return w


print(read_then_assign(), conditional(True), in_loop(3), in_while(2))
for n in range(5):
    try:
        if n == 0: conditional(False)
        elif n == 1: in_loop(0)
        elif n == 2: augmented()
        elif n == 3: after_except()
        else: in_while(0)
    except UnboundLocalError as e:
        print(n, e, isinstance(e, NameError))
print(x)
try:
    print(nowhere)
except NameError as e:
    print(e, isinstance(e, UnboundLocalError))
for i in []:
    never = 1
try:
    print(never)
except NameError as e:
    print(e)
