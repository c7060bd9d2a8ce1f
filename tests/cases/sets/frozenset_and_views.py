# frozenset operations, sets of sets, comparisons across set types, operators with views.
f = frozenset([1, 2, 3])
s = {2, 3, 4}
print(f & s, s & f, f | s, type(f | s).__name__, type(s | f).__name__, f - s, s - f, f ^ s, f == {1, 2, 3}, f <= {1, 2, 3, 4}, hash(f) == hash(frozenset({3, 2, 1})))
print({frozenset("ab"), frozenset("ba"), frozenset()} == {frozenset("ab"), frozenset()}, frozenset([1]) in {frozenset([1])}, {1} in {frozenset([1])}, f.union([9]), f.copy() is f, frozenset(f) is f)
try:
    f.add(4)
except AttributeError as e:
    print(e)
try:
    {{1}}
except TypeError as e:
    print(e)
f2 = f
f2 |= {10}
print(f, f2, f is f2)


def powerset(items):
    out = [frozenset()]
    for i in items:
        out += [p | {i} for p in out]
    return out


p = powerset([1, 2, 3])
print(len(p), len(set(p)), sorted(sorted(x) for x in p), frozenset([1, 3]) in p)
s = {1, 2, 3}
print(s.intersection([2, 3], {3}), s.union(), s.difference([1], [2]), s.isdisjoint([]), s.issubset(range(10)), s.issuperset([1, 1]), s > {1}, s >= {4}, not s <= {1, 2})
s.intersection_update([2, 3, 9])
s.difference_update([3])
s.symmetric_difference_update({5, 2, 6})
print(sorted(s), set() < {1}, {1} < {2}, {1} > {2}, {1} == {2}, sorted([{1, 2, 3}, {1}, {1, 2}], key=len), min({3, 1}), sum({0.5, 1.5}), len({0, 0.0, False, "", None, ()}))
for f in [lambda: {1} < [1], lambda: {1} + {2}, lambda: s[0], lambda: set(5), lambda: {1}.union(5), lambda: {1} & [1]]:
    try:
        f()
    except TypeError as e:
        print(e)
