# Keys of many classes in one dict; equality across int, float, bool; long and unusual strings.
def f():
    return 1


def g():
    return 2


d = {}
keys = [1, 1.5, "1", (1,), (1, "1"), None, True, False, 0.0, -1, -2, 2**61 - 1, 2**61, -(2**61), 2**63, -(2**63), 2**64, 1e19, float("inf"), "", "é", "日本", "\U0001f600", "a" * 1000, frozenset([1, 2]), frozenset(), (1, (2, (3,))), f, g, len, int, str, range(3)]
for i, k in enumerate(keys):
    d[k] = i
print(len(d), list(d.values()))
print([d.get(k) for k in keys] == [d[k] for k in keys], d[True], d[1.0], d[0], d[10000000000000000000], d[2.0**61], d[frozenset([2, 1])], d[f], d[g], d[len], d[int], d[(1.0, "1")], d[(True,)], d["日" + "本"], d["a" * 500 + "a" * 500], d[range(0, 3)])
for k in list(d):
    assert k in d
    del d[k]
print(d)
ints = {}
for e in range(0, 130, 3):
    ints[2**e] = e
    ints[-(2**e)] = -e
print(sum(ints.values()), len(ints), ints[2**63], ints[-(2**129)], ints.get(2**64), 2**66 in ints, ints.get(1))
floats = {x / 4: x for x in range(-20, 20)}
print(len(floats), floats[2], floats[-0.25], floats.get(0), 4 in floats, 0.3 in floats, floats[True])
words = {}
for i in range(500):
    words["key" + str(i) * (i % 5)] = i
print(len(words), words["key"], words["key499499499499"], "key498" in words, "key496" in words)
print({1: 1} == {1.0: True}, {1: 1} == {1: 2}, {1: 1} == {2: 1}, {"a": [1, (2, {3})]} == {"a": [1, (2, {3})]}, {} == {}, {1: 2} != {1: 2}, {1: 2} == 5, {} != [])
