# Dicts of functions, methods and classes.
def add(a: int | str, b: int | str) -> int | str:
    return a + b


class Calc:
    def __init__(self) -> None:
        self.ops = {"+": add, "neg": self.neg, "max": max, "new": Calc, "lam": lambda *a: len(a)}
        self.used = {}

    def neg(self, a: int) -> int:
        return -a

    def run(self, name: str, *args):
        self.used[name] = self.used.get(name, 0) + 1
        try:
            return self.ops[name](*args)
        except KeyError as e:
            return f"unknown {e}"
        except TypeError as e:
            return "bad arguments"


c = Calc()
print(c.run("+", 1, 2), c.run("neg", 5), c.run("max", 3, 9, 4), c.run("lam", 1, 2, 3), c.run("zzz"), c.run("+", 1), type(c.run("new")).__name__, c.run("+", "a", "b"))
print(c.used, sorted(c.ops), {k: v(2, 3) for k, v in c.ops.items() if k in "+max"})
c.ops["twice"] = lambda f, x: f(f(x))
print(c.run("twice", c.neg, 4), c.run("twice", c.ops["neg"], 2**70))
table = {int: "int", str: "str", list: "list", type(None): "none", bool: "bool"}
print([table.get(type(v), "other") for v in [1, "s", [], None, True, 1.5]])
keys = {add: 1, len: 2, Calc: 3}
print(keys[add], keys[len], keys[Calc], c.neg in {c.neg: 1}, {(1, "a"): {"x": [1]}}[1, "a"]["x"][0])
