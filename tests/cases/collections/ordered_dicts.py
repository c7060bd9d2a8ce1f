# collections.OrderedDict and ChainMap.
from collections import ChainMap, OrderedDict

o = OrderedDict()
o["b"] = 1
o["a"] = 2
o["c"] = 3
print(o, list(o), o["a"], len(o), OrderedDict(), OrderedDict(x=1, y=2), OrderedDict([(1, 2)]), OrderedDict({"k": "v"}))
o.move_to_end("b")
print(o)
o.move_to_end("c", last=False)
print(o, o.popitem(), o.popitem(last=False), o)
print(o == OrderedDict(a=2), o == {"a": 2}, OrderedDict(a=1, b=2) == OrderedDict(b=2, a=1), OrderedDict(a=1, b=2) == {"b": 2, "a": 1}, OrderedDict(a=1) != OrderedDict(a=1))
for bad in ["x", "y"]:
    try:
        o.move_to_end(bad)
    except KeyError as e:
        print(repr(e))
try:
    OrderedDict().popitem()
except KeyError as e:
    print(e)


class LRU:
    def __init__(self, size):
        self.size = size
        self.data = OrderedDict()
        self.hits = 0

    def get(self, key):
        if key in self.data:
            self.data.move_to_end(key)
            self.hits += 1
            return self.data[key]
        self.data[key] = key * key
        if len(self.data) > self.size:
            self.data.popitem(last=False)
        return self.data[key]


cache = LRU(10)
total = 0
for i in range(2000):
    total += cache.get(i * i % 37)
print(total, cache.hits, list(cache.data))
fifo = OrderedDict((i, str(i)) for i in range(500))
out = []
while len(fifo) > 490:
    out.append(fifo.popitem(last=False))
fifo["late"] = 1
print(out, len(fifo), next(iter(fifo)), list(fifo)[-1], list(reversed(fifo))[:2])
o |= {"n": 1}
print(o, o | {"m": 2}, o.copy(), type(o.copy()).__name__, OrderedDict.fromkeys("ab", 0), isinstance(o, dict), list(o.items()), o.pop("n"), o.get("zz"))
base = {"color": "red", "user": "guest"}
env = {"user": "admin"}
cm = ChainMap({}, env, base)
cm["new"] = 1
print(cm["color"], cm["user"], cm.get("none"), "user" in cm, len(cm), sorted(cm), dict(cm), cm.maps, cm)
child = cm.new_child({"color": "blue"})
print(child["color"], cm["color"], child.parents["color"], list(child.items()), bool(ChainMap()), ChainMap() == {}, cm == ChainMap(dict(cm)))
del cm["new"]
for f in ["missing", "color"]:
    try:
        del cm[f]
    except KeyError as e:
        print(e)
try:
    cm["zzz"]
except KeyError as e:
    print(repr(e))
