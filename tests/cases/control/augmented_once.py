# The target of an augmented assignment is evaluated once.
calls = []


def obj(name, value):
    calls.append(name)
    return value


class Box:
    def __init__(self):
        self.n = 1


box = Box()
items = [1, 2, 3]
obj("box", box).n += 5
obj("list", items)[obj("index", 1)] *= obj("right", 10)
d = {"a": [1]}
obj("dict", d)["a"] += obj("more", [2])
print(box.n, items, d, calls)
x = y = [0]
x += [1]
print(y is x, y)
t = (1,)
u = t
t += (2,)
print(t, u)
i = 0
i, items[i] = 2, "set"
print(i, items)
a = b = c = []
b.append(1)
print(a, c is a)
n = 5
n -= n - 1
n <<= 3
n |= 1
n %= 5
print(n)
