# What iterators over dicts and sets do after the end and after a change.
d = {1: 2}
it = iter(d)
print(next(it), next(it, "end"), next(it, "end"))
d[2] = 3
print(next(it, "still the end"))
it = iter(d.items())
print(next(it))
d[5] = 6
for _ in range(2):
    try:
        print(next(it))
    except RuntimeError as e:
        print(e)
del d[5]
try:
    print(next(it))
except RuntimeError as e:
    print(e)
d = {i: i for i in range(5)}
seen = []
try:
    for k in d:
        seen.append(k)
        del d[k]
        d[k + 10] = k
except RuntimeError as e:
    print(e)
print(seen)
d = {i: i for i in range(5)}
for k in d:
    d[k] = k * k
print(d)
for k in d.values():
    pass
try:
    for v in d.values():
        d.pop(0)
except RuntimeError as e:
    print(e)
try:
    for k in reversed(d):
        d["x"] = 1
except RuntimeError as e:
    print(e)
s = {1, 2, 3}
it = iter(s)
print(next(it), next(it), next(it), next(it, None))
s.add(4)
print(next(it, None))
it = iter(s)
next(it)
s.add(9)
try:
    next(it)
except RuntimeError as e:
    print(e)
s.discard(9)
try:
    next(it)
except RuntimeError as e:
    print(e)
