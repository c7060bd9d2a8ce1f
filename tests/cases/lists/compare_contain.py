# Equality and order of lists, membership across numeric types.
print([1, 2] == [1, 2], [1, 2] == [2, 1], [1] == [1.0], [True] == [1], [] == [], [1] == (1,), [[1]] == [[1]], [1, 2] != [1, 2, 3])
print([1, 2] < [1, 3], [1, 2] < [1, 2, 0], [] < [1], [2] > [1, 9, 9], [1, "a"] < [2, None], [1] <= [1], [1, 2] >= [1])
try:
    print([1, "a"] < [1, 2])
except TypeError as e:
    print(e)
try:
    print([1] < (1,))
except TypeError as e:
    print(e)
print(1 in [1.0], 1.0 in [1], True in [1], "1" in [1], None in [0, None], [] in [[]], [1] in [1, [1]], 2**70 in [1, 2.0**70], "" in [])
print(0 in [False], 0 not in [1, 2], 3 in range(5), 3.0 in range(5), 3.5 in range(5), "a" in range(5))
a: list = [[1, [2, 3]], "x", None]
b: list = [[1, [2, 3]], "x", None]
print(a == b, a is b, a[0] == b[0], a[0] is b[0], a[2] is b[2])
b[0][1][0] = 9
print(a == b, a < b, max([1, 2], [1, 2, 0], [0, 99]), min([[3], [2, 9], [2]]))
