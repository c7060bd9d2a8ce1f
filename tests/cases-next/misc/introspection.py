# globals(), vars(), dir(), getattr by name, __dict__, function attributes.
alpha = 1


def beta(x, y=2, *args, z=3, **kw):
    "Doc of beta."
    return x


class Gamma:
    """Doc of Gamma."""

    attr = 5

    def method(self):
        """Doc of method."""
        return self


print(globals()["alpha"], "beta" in globals(), "nope" in globals(), beta.__name__, beta.__doc__, beta.__defaults__, beta.__kwdefaults__, Gamma.__doc__, Gamma.method.__doc__, __name__)
globals()["created"] = 7
print(created)
beta.counter = 1
beta.counter += 1
print(beta.counter, beta.__dict__, hasattr(beta, "other"), Gamma.__dict__["attr"], sorted(k for k in Gamma.__dict__ if not k.startswith("__")))
g = Gamma()
g.x = 1
vars(g)["y"] = 2
print(g.y, vars(g), g.__dict__, [n for n in dir(g) if "_" not in n], getattr(g, "meth" + "od")() is g, g.method.__self__ is g, g.method.__func__ is Gamma.method)
g.__dict__.update(z=3)
print(g.z, sorted(vars(g)), beta.__annotations__, beta.__module__, beta.__qualname__, Gamma.method.__qualname__)


def annotated(a: int, b: "str" = "x") -> list:
    local: int = 5
    return [a, b, local]


print(annotated.__annotations__, annotated(1))
v: int = 3
w: str
print(__annotations__)
try:
    w
except NameError as e:
    print(e)


def locals_view(a, b=2):
    c = a + b
    return sorted(locals().items())


print(locals_view(1))
