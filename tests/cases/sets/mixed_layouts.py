"""Sets of ints that share their layout with sets of other things, copied into sets of ints alone."""
numbers = {7108, 13}
other = {7, 2.5}
other = numbers - other
print(sorted(frozenset(numbers)), hash(frozenset(numbers)) == hash(frozenset([13, 7108])))
grown = {n for n in range(40)}
words = {'a', 'b'} | {1}
words = grown | words
print(len(frozenset(grown)), len(set(grown)), sorted(frozenset(grown) - {0, 1})[:3], len(words))
floats = {0.5, 1.5}
mixed = {None, 0.5}
mixed = floats & mixed
print(sorted(frozenset(floats)), set(floats) == floats, mixed)
table = {1: 'a', 2: 'b'}
both = {'x': 1}
both = table
print(dict(both), {**table}, dict(table) == both, frozenset(table), frozenset(both))
empty = {1, 2}
empty.clear()
other = {None}
other = empty
print(frozenset(empty), len(frozenset(other)))
