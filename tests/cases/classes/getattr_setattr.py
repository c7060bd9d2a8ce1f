# __getattr__, __setattr__, __delattr__, __getattribute__, getattr with computed names.
class Proxy:
    def __init__(self, target):
        object.__setattr__(self, "_target", target)
        object.__setattr__(self, "_log", [])

    def __getattr__(self, name):
        self._log.append("get " + name)
        return getattr(self._target, name)

    def __setattr__(self, name, value):
        self._log.append(f"set {name}={value}")
        setattr(self._target, name, value)

    def __delattr__(self, name):
        self._log.append("del " + name)
        delattr(self._target, name)


class T:
    x = 1

    def double(self):
        return self.x * 2


t = T()
p = Proxy(t)
p.x = 21
print(p.x, p.double(), t.x, p._log)
del p.x
print(p.x, t.__dict__)
try:
    p.nothing
except AttributeError as e:
    print(e)


class Dyn:
    def __getattr__(self, name):
        if name.startswith("n_"):
            return int(name[2:])
        raise AttributeError(f"no {name} here")


d = Dyn()
d.real = "real"
print(d.n_5, d.n_100 + 1, d.real, hasattr(d, "zzz"), hasattr(d, "n_1"), getattr(d, "q", "default"))
try:
    d.other
except AttributeError as e:
    print(e)
obj = T()
for i, name in enumerate(["a", "b", "x"]):
    setattr(obj, name, i)
print([getattr(obj, n) for n in "abx"], obj.__dict__, {n: getattr(obj, n, None) for n in ["a", "nope", "double"] if n != "double"})
print([m for m in ["double", "x", "y"] if hasattr(obj, m)], getattr(obj, "double")(), [n for n in dir(obj) if not n.startswith("_")])


class Loud:
    a = 1

    def __getattribute__(self, name):
        if name == "secret":
            return "intercepted"
        return object.__getattribute__(self, name)


l = Loud()
l.secret = "real"
print(l.secret, l.a, l.__dict__["secret"])
