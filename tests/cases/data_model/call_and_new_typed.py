# __new__, __init__, __call__, immutables, singletons, caching instances, factories that give other classes, copy hooks.
from typing import Any, Callable


class Order:
    trail: list[str] = []

    def __new__(cls, *args: Any, **kw: Any) -> "Order":
        cls.trail.append(f"new {cls.__name__} {args} {kw}")
        return super().__new__(cls)

    def __init__(self, a: int, b: int = 2) -> None:
        self.trail.append(f"init {a} {b}")
        self.sum = a + b


class SubOrder(Order):
    def __init__(self, *args: int) -> None:
        super().__init__(*args)
        self.trail.append("sub")


print(Order(1).sum, Order(1, b=5).sum, SubOrder(3, 4).sum, Order.trail)


class Single:
    _one: "Single | None" = None

    def __new__(cls) -> "Single":
        if cls._one is None:
            cls._one = super().__new__(cls)
            cls._one.count = 0
        return cls._one

    def __init__(self) -> None:
        self.count += 1

    count: int


print(Single() is Single(), Single().count)


class Maybe:
    def __new__(cls, kind: str) -> Any:
        if kind == "int":
            return 42
        if kind == "none":
            return None
        if kind == "str":
            return "text"
        return object.__new__(cls)

    def __init__(self, kind: str) -> None:
        self.kind = kind
        print("init ran for", kind)


print(Maybe("int"), Maybe("none"), Maybe("str"), Maybe("real").kind)


class Interned:
    pool: dict[tuple[int, int], "Interned"] = {}

    def __new__(cls, x: int, y: int) -> "Interned":
        key = x, y
        if key not in cls.pool:
            cls.pool[key] = super().__new__(cls)
        return cls.pool[key]

    def __init__(self, x: int, y: int) -> None:
        self.x, self.y = x, y


print(Interned(1, 2) is Interned(1, 2), Interned(1, 2) is Interned(2, 1), len(Interned.pool))


class Metres(float):
    def __new__(cls, value: float, unit: str = "m") -> "Metres":
        factor = {"m": 1, "km": 1000, "cm": 0.01}[unit]
        return super().__new__(cls, value * factor)

    def __repr__(self) -> str:
        return f"Metres({float(self)})"

    def __add__(self, o: float) -> "Metres":
        return Metres(float(self) + o)


print(Metres(2, "km"), Metres(5) + Metres(50, "cm"), Metres(3) > 2, [Metres(1)], sum([Metres(1), Metres(2)], Metres(0)))


class Pair(tuple):
    def __new__(cls, a: Any, b: Any) -> "Pair":
        return super().__new__(cls, (a, b))

    @property
    def first(self) -> Any:
        return self[0]

    def swap(self) -> "Pair":
        return Pair(self[1], self[0])


p = Pair(1, "x")
print(p, p.first, p.swap(), len(p), p == (1, "x"), {p: 1}[1, "x"], type(p.swap()).__name__, p + (3,))


class Counter:
    def __init__(self, f: Callable[..., Any]) -> None:
        self.f, self.calls = f, 0

    def __call__(self, *args: Any, **kw: Any) -> Any:
        self.calls += 1
        return self.f(*args, **kw)


@Counter
def add(a: int, b: int = 10) -> int:
    return a + b


print(add(1), add(1, 2), add(b=3, a=4), add.calls, callable(add), callable(5), callable(len), callable(Counter))
for bad in (lambda: Order(), lambda: Order(1, 2, 3), lambda: Single(1), lambda: object(1), lambda: Pair(1), lambda: add(), lambda: 5(), lambda: Maybe()):
    try:
        bad()
    except TypeError as e:
        print(e)
