# __enter__/__exit__ order, suppression, several items, return inside.
log = []


class CM:
    def __init__(self, name, suppress=False, fail=None):
        self.name, self.suppress, self.fail = name, suppress, fail

    def __enter__(self):
        log.append("enter " + self.name)
        if self.fail == "enter":
            raise RuntimeError("enter failed")
        return self.name.upper()

    def __exit__(self, kind, value, tb):
        log.append(f"exit {self.name} {kind.__name__ if kind else None} {value}")
        if self.fail == "exit":
            raise KeyError("exit failed")
        return self.suppress


def show():
    print(log)
    log.clear()


with CM("a") as x:
    log.append("body " + x)
show()
with CM("a") as x, CM("b") as y:
    log.append(x + y)
show()
with (CM("p") as (p), CM("q"),):
    log.append(p)
show()
with CM("s", suppress=True):
    1 // 0
    log.append("unreached")
show()
try:
    with CM("outer"), CM("inner"):
        raise ValueError("v")
except ValueError as e:
    log.append("caught " + str(e))
show()
try:
    with CM("a"), CM("b", fail="enter"), CM("c"):
        log.append("never")
except RuntimeError as e:
    log.append(str(e))
show()
try:
    with CM("a", fail="exit"):
        raise ValueError("lost")
except KeyError as e:
    log.append(repr(e) + repr(e.__context__))
show()
with CM("sup", suppress=True), CM("conv", fail="exit"):
    pass
show()


def f(n):
    for i in range(3):
        with CM(f"loop{i}"):
            if n == i == 1:
                return "returned"
            if i == 0:
                continue
            if n == 9:
                break
    return "end"


print(f(1))
show()
print(f(9))
show()
try:
    with 5:
        pass
except TypeError as e:
    print(e)
with CM("t") as (a, *b):
    print(a, b) if b else print(a, "alone")
log.clear()


class Ctx:
    depth = 0

    def __enter__(self):
        Ctx.depth += 1
        return self

    def __exit__(self, *exc):
        Ctx.depth -= 1


c = Ctx()
with c as c1, c as c2:
    print(Ctx.depth, c1 is c2)
print(Ctx.depth)
