import sys
def f(c, xs):
    if c:
        y = 3
    try:
        print(sum(y for _ in xs))
        print(any(y > x for x in xs))
    except NameError as e:
        print(type(e).__name__, e)
f(True, [1, 2]); f(False, [1]); f(False, [])
if len(sys.argv) > 5:
    z = 1
print(list(z for _ in []))
try:
    print(list(z for _ in [1]))
except NameError as e:
    print(type(e).__name__, e)
for q in range(3):
    if q == 1:
        z = 5
    if q:
        print(all(z == i for i in [5]))
def later():
    g = (k * i for i in range(3))
    k = 4
    return list(g)
print(later())
if len(sys.argv) > 5:
    sum = 7
    ww = 1
print(list(sum([x, 1]) + len(str(x)) for x in [1, 2] if x < 5 or ww))
def h(flag, a):
    if flag:
        b = a + 1
    g = (a + b for _ in range(2))
    b = 10
    a = 100
    return list(g)
print(h(True, 1), h(False, 1))
def dd():
    if len(sys.argv) < 5:
        w = 1
    del w
    try:
        return sum(w for i in range(2))
    except NameError as e:
        return str(e)
print(dd())
