# Updates through several levels of index, with evaluation order.
m = [[0, 0, 0] for _ in range(3)]
for i in range(3):
    for j in range(3):
        m[i][j] += i * 3 + j
        m[j][i] -= 1
print(m)
log = []


def at(name, v):
    log.append(name)
    return v


m[at("row", 1)][at("col", 2)] = at("value", 99)
print(log)
log.clear()
m[at("r", 0)][at("c", 0)] += at("v", 5)
print(log, m)
log.clear()
a = [0, 0]
a[at("i", 0)], a[at("j", 1)] = at("x", 1), at("y", 2)
print(log, a)
log.clear()
a[at("k", 0)] = a[at("l", 1)] = at("z", 7)
print(log, a)
x = [[[1]]]
x[0][0][0] *= 2**64
x[0][0].append(x[0][0][0] + 1)
x[-1].append([])
x[-1][-1].append(None)
print(x, len(x[0]))
try:
    m[0][5] = 1
except IndexError as e:
    print(e)
try:
    m[5][0] = at("evaluated", 1)
except IndexError as e:
    print(e, log[-1])
