import pickle
for x in (None, True, 5, 300, -7, 2**40, 2**70, -2**70, 1.5, 'abc', 'é', b'xyz', (1, 2), (), (1,), (1, 2, 3, 4), [1, 2, [3]], [], [1], {'a': 1, 'b': [2]}, {}, {1, 2}, frozenset([1]), bytearray(b'q'), 1+2j, range(3), [None, 'a', 'a', ('a', 'b')]):
    for p in range(6):
        d = pickle.dumps(x, p)
        y = pickle.loads(d)
        print(p, d, y, x == y, type(x) == type(y))
