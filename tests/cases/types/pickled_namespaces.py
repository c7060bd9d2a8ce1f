"""Namespaces copied and pickled."""
import copy, pickle, types
ns = types.SimpleNamespace(meal="eggs", parts=[1, 2])
for p in range(pickle.HIGHEST_PROTOCOL + 1):
    s = pickle.dumps(ns, p)
    r = pickle.loads(s)
    print(p, s, r == ns, r, r.meal)
a, b = copy.copy(ns), copy.deepcopy(ns)
ns.parts.append(3)
a.more = 1
print(a, b, ns, b.parts)
class Sub(types.SimpleNamespace):
    def total(self): return sum(self.parts)
x = pickle.loads(pickle.dumps(Sub(parts=[4, 5])))
print(x, x.total(), type(x).__name__)
