# The order of int sets follows the hash table; programs print it.
print({3, 1, 2}, {10, 9, 8}, {100, 1, 50}, {8, 0, 16}, {-1, -2, 5}, {5, 13, 21, 29})
s = set()
for i in [50, 3, 99, 42, 8, 1, 64, 33, 17, 128]:
    s.add(i)
    print(s)
for i in [3, 64, 50]:
    s.remove(i)
print(s, list(s), [x for x in s])
s.add(3)
print(s)
print({i * i % 31 for i in range(20)}, set([2**40, 7, 2**33, 12]), {1.5, 2.5, 0.5}, {True, False, 2})
t = set(range(40))
for i in range(0, 40, 3):
    t.discard(i)
print(t)
print(set(range(30, 0, -4)), {-5, -4, -3, -2, -1, 0, 1}, set([2**61 - 1, 2**61, 2**62, 2**64]), {0, 32, 64, 96, 8, 40})
u = {1, 2, 3} | {30, 20, 10}
print(u, u - {2}, u & {30, 1, 3}, u ^ {1, 40}, u.pop(), u)
print({(1, 2)}, {None}, [*{7, 5, 6}], max({4, 9}), sum({1, 2}), sorted({3, 1}), tuple({1, 2, 3}))
