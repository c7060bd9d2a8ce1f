# Literals, operators, methods; equal numbers are one element.
a = {1, 2, 3}
b = {3, 4}
print(a | b, a & b, a - b, b - a, a ^ b, len(a), 2 in a, 9 in a, 2.0 in a, set(), bool(set()), {1, 1.0, True})
print(a == {3, 2, 1}, a != b, {1} < a, a <= a, a < a, a >= {1, 2}, a > b, {1, 2}.issubset(a), a.issuperset({5}), a.isdisjoint({7}))
a.add(10)
a.add(1)
a.discard(99)
a.discard(2)
print(a, a.remove(3), a)
try:
    a.remove(42)
except KeyError as e:
    print(repr(e))
try:
    a.add([1])
except TypeError as e:
    print(e)
try:
    a | [1]
except TypeError as e:
    print(e)
a.update([5, 6], (7,))
a |= {8}
a &= {1, 5, 8, 10}
a -= {5}
a ^= {1, 2}
print(a, sorted(a), a.union([100], "")), print(a.intersection([2, 8]), a.difference([8]), a.symmetric_difference([2, 3]))
c = a.copy()
c.clear()
print(c, len(a), set("hello") == {"h", "e", "l", "o"}, sorted(set("hello")), set([3, 1, 2]), set(range(5)), frozenset([1, 2]), frozenset())
try:
    set().pop()
except KeyError as e:
    print(e)
one = {7}
print(one.pop(), one, {frozenset([1]), frozenset([1])}, frozenset([1, 2]) == {2, 1}, hash(frozenset([1, 2])) == hash(frozenset([2, 1])), {(1, 2): "t"}[(1, 2)])
