# enumerate, zip and reversed as lazy iterators turned into lists.
print(list(enumerate("ab")), list(enumerate([], 5)), list(enumerate([7, 8], start=-1)), list(enumerate(range(3), 2**63)))
print(list(zip([1, 2, 3], "ab")), list(zip()), list(zip([1])), list(zip("ab", [1, 2], (True, None))), list(zip([], [1])))
print(list(reversed([1, 2, 3])), list(reversed("ab")), list(reversed(range(4))), list(reversed((1,))), list(reversed([])))
for i, (a, b) in enumerate(zip("abc", range(10, 40, 10))):
    print(i, a, b)
z = zip([1, 2], [3, 4])
print(list(z), list(z))
e = enumerate("xy")
for pair in e:
    print(pair, end=" ")
for pair in e:
    print("again")
print()
a = [1, 2, 3]
r = reversed(a)
a.append(4)
print(list(r), list(reversed(a)))
names: list[str] = ["x", "y"]
values: list[int] = [1, 2]
print([n + str(v) for n, v in zip(names, values)], [(b, a) for a, b in enumerate(names)], sum([x * y for x, y in zip([1, 2, 3], [4, 5, 6])]))
print(list(zip([[1, 2], [3]], "ab")))
try:
    print(list(zip([1, 2], [1], strict=True)))
except ValueError as err:
    print(err)
try:
    zip([1], 5)
except TypeError as err:
    print(err)
try:
    reversed(5)
except TypeError as err:
    print(err)
rows: list[list[int]] = [[1, 2, 3], [4, 5, 6]]
print([list(c) for c in zip(rows[0], rows[1])], list(enumerate(zip("ab", "cd"))), list(zip(enumerate("a"), "b")))
