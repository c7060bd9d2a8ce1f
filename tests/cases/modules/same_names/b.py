x: str = "b x"


def helper() -> str | None:
    return "b helper " + x


def f() -> str:
    return "b f " + str(x)
