# Growth, deletion and reuse with thousands of keys of several types.
def fill(n):
    d = {}
    for i in range(n):
        d[i * 7919 % 10007] = i
    return d


def churn(n):
    d = {}
    for i in range(n):
        d["k" + str(i)] = i
        if i >= 10:
            del d["k" + str(i - 10)]
    return d


d = fill(3000)
print(len(d), d[7919], d.get(10006), sum(d.keys()), sum(d.values()), list(d)[:5])
for k in list(d):
    if k % 3:
        del d[k]
print(len(d), list(d.items())[:5], list(d.items())[-1])
print(churn(1000))
mixed = {}
for i in range(300):
    mixed[i] = i
    mixed[str(i)] = -i
    mixed[(i, str(i))] = i * i
    mixed[i + 0.5] = 0
print(len(mixed), mixed[299], mixed["299"], mixed[(299, "299")], mixed[299.5], mixed[299.0], (299, 299) in mixed)
while len(mixed) > 3:
    mixed.popitem()
print(mixed)
big = {}
for i in range(100):
    big[2**64 + i] = i
print(sum([big[2**64 + i] for i in range(100)]), 2**64 in big, 2**64 - 1 in big)
