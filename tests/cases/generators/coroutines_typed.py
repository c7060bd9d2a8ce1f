# Generators as coroutines: schedulers, pipelines of send, two-way talk.
def coroutine(f):
    def start(*args):
        g = f(*args)
        next(g)
        return g

    return start


@coroutine
def grep(word, target):
    while True:
        line = yield
        if word in line:
            target.send(line)


@coroutine
def collect(out):
    n = 0
    try:
        while True:
            item = yield n
            out.append(item)
            n += 1
    finally:
        out.append("closed")


out: list = []
c = collect(out)
g = grep("py", c)
for line in ["python", "ruby", "pypy"]:
    g.send(line)
print(out, c.send("direct"))
c.close()
print(out)


def task(name: str, n: int) -> str | tuple[str, int]:
    total = 0
    for i in range(n):
        got = yield f"{name}{i}"
        total += got
    return name, total


def scheduler(tasks: list) -> tuple[list[str], dict[str, int]]:
    queue = [(t, None) for t in tasks]
    log, done = [], {}
    while queue:
        t, value = queue.pop(0)
        try:
            log.append(t.send(value))
            queue.append((t, len(log)))
        except StopIteration as e:
            name, total = e.value
            done[name] = total
    return log, done


print(scheduler([task("a", 3), task("b", 1), task("c", 2)]))


def guess(low: int, high: int) -> int:
    while low < high:
        mid = (low + high) // 2
        answer = yield mid
        if answer == "low":
            low = mid + 1
        else:
            high = mid
    return low


for secret in [0, 37, 100]:
    g = guess(0, 100)
    tries = [next(g)]
    try:
        while True:
            tries.append(g.send("low" if tries[-1] < secret else "high"))
    except StopIteration as e:
        print(secret, e.value, tries)


def parent() -> str:
    try:
        r = yield from child()
    except KeyError as e:
        r = f"child failed {e}"
    yield r


def child() -> str | None:
    try:
        yield "c1"
    except ValueError:
        yield "handled"
        raise KeyError("k")


g = parent()
print(next(g), g.throw(ValueError), next(g))
