# Popping and inserting in turns: slots are used again, order stays that of insertion.
d = {}
for i in range(20):
    d[i] = str(i)
for r in range(300):
    k, v = d.popitem()
    d[r * 3 + 1] = v
    if r % 7 == 0:
        del d[next(iter(d))]
        d["new" + str(r)] = r
print(len(d), d)
while d:
    print(d.popitem(), end=" ")
print(d)
d[1] = 2
print(d, list(d.items()))
e = {i: -i for i in range(10)}
for i in range(5, 10):
    del e[i]
print(e.popitem(), e.popitem(), e)
e[100] = 1
e[101] = 2
print(e, list(reversed(e)), list(reversed(e.items())), list(reversed(e.values())))
del e[100]
print(list(reversed(e)), [k for k in e], e.get(100), e.get(101), 100 in e)
e.clear()
print(e, len(e), list(e), bool(e))
e["k"] = e
print(e, e == e)
f = {"a": [1], "b": {}}
f["b"]["up"] = f
f["a"].append(f)
print(f)
