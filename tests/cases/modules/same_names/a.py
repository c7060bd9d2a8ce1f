x: str = "a x"


def helper() -> str:
    return "a helper " + x


def f() -> str:
    return "a f " + helper()


def call_f() -> str:
    return f()
