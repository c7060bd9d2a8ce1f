# Plain, parameterised, stacked, stateful decorators; functools-like wrapping by hand.
log: list = []


def trace(f):
    def wrapper(*args, **kwargs) -> int | str:
        log.append(f"{f.__name__}{args}{kwargs or ''}")
        return f(*args, **kwargs)

    wrapper.__name__ = f.__name__
    return wrapper


def repeat(n: int):
    log.append(f"repeat {n}")

    def deco(f):
        log.append("apply repeat")

        def wrapper(*a) -> list[str] | list[tuple[str, int]]:
            return [f(*a) for _ in range(n)]

        return wrapper

    return deco


@trace
def fact(n):
    return 1 if n < 2 else n * fact(n - 1)


@repeat(2)
@trace
def greet(name):
    return "hi " + name


print(fact(4), greet("bob"), log, fact.__name__, greet.__name__)


class CountCalls:
    def __init__(self, f) -> None:
        self.f = f
        self.n = 0

    def __call__(self, *args) -> int:
        self.n += 1
        return self.f(*args)


@CountCalls
def square(x):
    return x * x


print(square(3), square(4), square.n)


def memo(f):
    cache = {}

    def inner(*args) -> int:
        if args not in cache:
            cache[args] = f(*args)
        return cache[args]

    inner.cache = cache
    return inner


@memo
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


@memo
def grid(r, c):
    return 1 if r == 0 or c == 0 else grid(r - 1, c) + grid(r, c - 1)


print(fib(100), len(fib.cache), grid(16, 16))


@lambda f: "replaced"
def gone():
    pass


def replace_with(value: int):
    return lambda f: value


@replace_with(42)
def answer():
    pass


print(gone, answer)


class Methods:
    @trace
    def m(self, x):
        return x + 1

    @staticmethod
    @trace
    def s(x):
        return x + 2

    @classmethod
    @repeat(1)
    def c(cls, x):
        return cls.__name__, x


log.clear()
o = Methods()
print(o.s(1), Methods.s(2), o.c(3), len(log), o.m(5))
registry = {}


def on(name: str):
    def deco(f):
        registry.setdefault(name, []).append(f)
        return f

    return deco


@on("a")
@on("b")
def handler(x):
    return x * 2


print(sorted(registry), registry["a"][0] is handler, [f(4) for f in registry["b"]])
