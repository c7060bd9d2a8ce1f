# Reading slices with every sign of start, stop and step.
a: list[int] = [0, 1, 2, 3, 4, 5, 6, 7]
for step in [1, 2, 3, -1, -2, -3, 100, -100]:
    print(step, a[::step], a[2:6:step], a[6:2:step], a[-3::step], a[:-3:step], a[10:-10:step], a[-10:10:step])
print(a[3:3], a[5:1], a[-1:], a[:-1], a[-100:2], a[6:100], a[True:4], a[None:3])
try:
    a[::0]
except ValueError as e:
    print(e)
try:
    a["x"]
except TypeError as e:
    print(e)
try:
    a[1.0]
except TypeError as e:
    print(e)
try:
    a["a":]
except TypeError as e:
    print(e)
for i in [8, -9, 2**63, -(2**64)]:
    try:
        print(a[i])
    except IndexError as e:
        print(i, e)
t = tuple(a)
print(t[::-2], t[1:3], t[5:], t[:0], t[-2:])
print([], [][:], [][1:], [][::-1], [1][-1:], [1][:-1], [1][5:])
