# nonlocal and global reach different scopes.
x: str = "global"


def outer() -> tuple[list[str], str]:
    x = "outer"

    def middle() -> list[str]:
        def set_nonlocal() -> None:
            nonlocal x
            x = "nonlocal"

        def set_global() -> None:
            global x
            x = "changed global"

        def set_local() -> str:
            x = "local"
            return x

        log = [x]
        set_local()
        log.append(x)
        set_nonlocal()
        log.append(x)
        set_global()
        log.append(x)
        return log

    return middle(), x


print(outer(), x)


def chain() -> tuple:
    a = [0]
    b = 0

    def one() -> int:
        nonlocal b
        b += 1
        a[0] += 1

        def two() -> None:
            nonlocal b
            b *= 10
            a.append(b)

        two()
        return b

    return one(), one(), a, b


print(chain())


def delete_captured() -> tuple[int, str]:
    v = 1

    def get() -> int | None:
        return v

    first = get()
    del v
    try:
        get()
    except NameError as e:
        return first, str(e)


print(delete_captured())


def swap() -> tuple[int, int]:
    a, b = 1, 2

    def do() -> None:
        nonlocal a, b
        a, b = b, a

    do()
    return a, b


def for_target() -> int:
    i = -1

    def loop() -> None:
        nonlocal i
        for i in range(3):
            pass

    loop()
    return i


def except_target() -> tuple[str, str]:
    e = "before"

    def inner():
        return e

    try:
        1 // 0
    except ZeroDivisionError as e:
        seen = str(inner())
    try:
        inner()
    except NameError as err:
        return seen, str(err)


print(swap(), for_target(), except_target())
