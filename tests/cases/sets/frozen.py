# frozenset: hashes, sets of sets, results of operators, equality with sets.
f = frozenset([3, 1, 2])
print(f, repr(frozenset()), {f, frozenset([1, 2, 3])}, hash(f), hash(frozenset()), hash(frozenset([0.5, None, (1, 2)])))
print(f == {1, 2, 3}, {1, 2, 3} == f, f != {1}, f < {1, 2, 3, 4}, {1} < f, f | {9}, {9} | f, f & {1}, {1, 7} & f, f - {1}, f ^ {1, 8}, {1, 8} ^ f)
print(f.union([4]), f.intersection([1, 5]), f.difference([1]), f.symmetric_difference([1, 5]), f.isdisjoint([4]), f.issubset(range(5)), f.issuperset([1]), f.copy() is f, frozenset(f) is f)
d = {frozenset("ab"): 1, frozenset(): 2}
print(d[frozenset("ba")], d[frozenset([])], frozenset("ab") in d, {frozenset([frozenset([1])])})
g = f
g |= {10}
print(f, g, f is g)
g -= {1, 2}
g &= {3, 10, 11}
g ^= {3}
print(g, len(g), 10 in g, list(g), sorted(f), max(f), sum(f), bool(frozenset()), [x for x in f])
s = {frozenset([1, 2]), frozenset([3])}
print({1, 2} in s, {2, 1, 3} in s)
s.remove({3})
s.discard({99})
print(s)
print(type(f).__name__, type({1} | f).__name__, type(f | {1}).__name__, isinstance(f, frozenset), isinstance(f, set), isinstance({1}, set))
