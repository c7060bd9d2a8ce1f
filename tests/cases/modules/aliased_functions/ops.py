def add(a: int, b: int) -> int:
    return a + b


def sub(a: int, b: int) -> int:
    return a - b


def neg(x: int) -> int:
    return -x


def inc(x: int) -> int:
    return x + 1


def size(x: str) -> int:
    return len(x)


def call_size(x: int) -> int:
    return size(x)


def compose_apply(fs: list, x: int | str) -> int | str:
    for f in fs:
        x = f(x)
    return x


def default(x: int, f=inc) -> int:
    return f(x)
