# Defaults are evaluated once, when def runs, left to right.
def collect(x, acc=[]):
    acc.append(x)
    return acc


print(collect(1), collect(2), collect(3, []), collect(4), len(collect(5)))
first = collect(0)
first.clear()
print(collect("fresh"))
order = []


def mark(v):
    order.append(v)
    return v


def h(a=mark("one"), b=mark("two"), c=mark(3)):
    return a, b, c


print(order, h(), h(c=0), order)
n = 10


def later(x=n):
    return x, n


n = 20
print(later(), later(1))


def counter(state=[0]):
    state[0] += 1
    return state[0]


print([counter() for _ in range(5)], counter([100]), counter())


def none_default(items=None):
    if items is None:
        items = []
    items.append(1)
    return items


print(none_default(), none_default(), none_default([0]))
for i in range(3):
    def made(x=i):
        return x * 10
    print(made(), made(7), end=" ")
print(made())
