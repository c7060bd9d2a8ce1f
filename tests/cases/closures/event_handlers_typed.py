# Callbacks registered by closures and bound methods, unsubscribing, reentrancy.
def make_bus() -> tuple[object, object]:
    handlers = {}

    def on(name: str, f=None):
        if f is None:
            return lambda g: on(name, g)
        handlers.setdefault(name, []).append(f)

        def off() -> None:
            handlers[name].remove(f)

        return off

    def emit(name: str, *args, **kw):
        results = []
        for f in list(handlers.get(name, ())):
            try:
                results.append(f(*args, **kw))
            except Exception as e:
                results.append(f"{type(e).__name__}: {e}")
        return results

    return on, emit


on, emit = make_bus()
seen: list = []
off1 = on("x", lambda v: v * 2)
off2 = on("x", seen.append)


class Listener:
    def __init__(self, name: str) -> None:
        self.name = name
        self.count = 0

    def handle(self, v: int | str, *, loud: bool = False) -> str:
        self.count += 1
        return f"{self.name}{self.count}:{str(v).upper() if loud else v}"


a = Listener("A")
on("x", a.handle)
on("y", a.handle)


@on("y")
def boom(v, loud=None):
    raise ValueError(v)


print(emit("x", 5), emit("y", "q", loud=True), emit("none"), seen, a.count)
off1()
print(emit("x", "s"), seen)
off2()
off3 = on("x", lambda v: (off3(), "once")[1])
print(emit("x", 1), emit("x", 2), a.count, boom is None or callable(boom))
try:
    off1()
except ValueError as e:
    print(e)
on("nest", lambda n: n if n == 0 else (n, emit("nest", n - 1)))
print(emit("nest", 3))
