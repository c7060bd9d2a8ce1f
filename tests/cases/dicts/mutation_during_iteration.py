# Changing the size while iterating raises; changing values does not.
d = {1: "a", 2: "b", 3: "c"}
for k in d:
    d[k] = d[k] * 2
print(d)
try:
    for k in d:
        d[k + 10] = "new"
except RuntimeError as e:
    print(e, d)
try:
    for k in d:
        del d[k]
except RuntimeError as e:
    print(e, d)
try:
    for k, v in d.items():
        d[len(d) + 100] = v
except RuntimeError as e:
    print(e)
for k in list(d):
    if k > 50:
        d.pop(k)
print(d)
it = iter(d)
first = next(it)
d[first] = "changed value"
print(first, next(it), d)
s = {1, 2, 3}
try:
    for x in s:
        s.add(x + 10)
except RuntimeError as e:
    print(e)
try:
    for x in s:
        s.remove(x)
except RuntimeError as e:
    print(e)
for k in d.copy():
    d[k + 1000] = 0
print(len(d))
for k in {}:
    print("never")
else:
    print("else")
