def table(n):
    t = [0] * (n + 1)
    t[0] = 1
    for c in (1, 2, 5):
        for i in range(c, n + 1):
            t[i] += t[i - c]
    return t[n]


def pascal(n):
    row = [1]
    for i in range(n):
        nxt = [1]
        for j in range(len(row) - 1):
            nxt.append(row[j] + row[j + 1])
        nxt.append(1)
        row = nxt
    return sum(row), row[n // 2]


def powers(base, n):
    out = []
    x = 1
    for _ in range(n):
        out.append(x)
        x = x * base
    return out


def fill(out, base, n):
    x = 1
    while n > 0:
        out.append(x)
        x = x * base
        n -= 1


def use(base, n):
    out = []
    fill(out, base, n)
    fill(out, base + 1, n)
    t = 0
    for v in out:
        t = t * 3 + v
    return t, len(out)


def shared(out, base):
    fill(out, base, 30)
    return len(out)


def swap(xs, k):
    ys = xs
    ys[0] = ys[0] * k
    total = 1
    for y in ys:
        total = total * y + k
    return total


def fib_list(n):
    f = [0, 1]
    while len(f) < n:
        f.append(f[-1] + f[-2])
    return f[-1]


def either(n, xs):
    ys = xs if n % 2 else [1, 2, 3]
    i = 0
    t = 1
    while i < 3:
        ys[i] = ys[i] * 1000003
        t = t * ys[i]
        i += 1
    return t


def nested(n):
    grid = [[1] * 3 for _ in range(3)]
    k = n
    while k > 0:
        for row in grid:
            for j in range(3):
                row[j] = row[j] * 7 + k
        k -= 1
    return grid


def main():
    for n in (5, 100, 1000):
        print(table(n))
    print(pascal(10), pascal(70))
    print(powers(3, 5), powers(10, 25)[-1], powers(-7, 30)[-2:])
    print(use(2, 5), use(5, 40))
    acc = []
    print(shared(acc, 3), shared(acc, 9), len(acc), acc[-1], sum(acc))
    xs = [5, 6, 7]
    print(swap(xs, 2), xs, swap(xs, 2**40), xs, swap(xs, 3), xs)
    print(fib_list(10), fib_list(120))
    zs = [4, 5, 6]
    print(either(1, zs), zs, either(2, zs), zs, either(3, zs), zs, either(3, zs), zs)
    print(nested(3), nested(30)[0][0])


main()
