# Parameters are locals: rebinding does not reach the caller, mutation does.
def rebind(x, xs):
    x = x + 1
    xs = xs + [x]
    return x, xs


def mutate(x, xs):
    x += 1
    xs += [x]
    xs[0] = -1


def swap(a, b):
    a, b = b, a
    return a, b


def loop_param(n):
    out = []
    for n in range(n):
        out.append(n)
    out.append(n)
    return out


def retype(v):
    out = [str(v)]
    v = str(v) + "!"
    out.append(v)
    v = len(v) / 2
    out.append(f"{v}")
    return out


n = 1
ns = [10]
print(rebind(n, ns), n, ns)
print(mutate(n, ns), n, ns)
print(swap(n, 5), n, loop_param(3), retype(12), retype(2**70))
s = "abc"


def change(s):
    s += "d"
    return s


print(change(s), s, change(change(s)))
nested = [[1], [2]]


def clear_first(m):
    m[0].clear()
    m = []


clear_first(nested)
print(nested)
