# Seven ways to sort, checked against sorted().
def bubble(a: list[int]) -> list[int]:
    a = a[:]
    n = len(a)
    swapped = True
    while swapped:
        swapped = False
        for i in range(1, n):
            if a[i - 1] > a[i]:
                a[i - 1], a[i] = a[i], a[i - 1]
                swapped = True
        n -= 1
    return a


def insertion(a: list[int]) -> list[int]:
    a = a.copy()
    for i in range(1, len(a)):
        x = a[i]
        j = i - 1
        while j >= 0 and a[j] > x:
            a[j + 1] = a[j]
            j -= 1
        a[j + 1] = x
    return a


def quick(a: list[int]) -> list[int]:
    if len(a) < 2:
        return a
    p = a[len(a) // 2]
    return quick([x for x in a if x < p]) + [x for x in a if x == p] + quick([x for x in a if x > p])


def merge(a: list[int]) -> list[int]:
    if len(a) < 2:
        return a[:]
    m = len(a) // 2
    l = merge(a[:m])
    r = merge(a[m:])
    out: list[int] = []
    i = j = 0
    while i < len(l) and j < len(r):
        if l[i] <= r[j]:
            out.append(l[i])
            i += 1
        else:
            out.append(r[j])
            j += 1
    return out + l[i:] + r[j:]


def heap(a: list[int]) -> list[int]:
    a = list(a)
    for end in range(len(a), 0, -1):
        for root in range(end // 2 - 1 if end == len(a) else 0, -1, -1):
            i = root
            while 2 * i + 1 < end:
                c = 2 * i + 1
                if c + 1 < end and a[c + 1] > a[c]:
                    c += 1
                if a[i] >= a[c]:
                    break
                a[i], a[c] = a[c], a[i]
                i = c
        a[0], a[end - 1] = a[end - 1], a[0]
    return a


def shell(a: list[int]) -> list[int]:
    a = a[:]
    gap = len(a) // 2
    while gap:
        for i in range(gap, len(a)):
            j = i
            while j >= gap and a[j - gap] > a[j]:
                a[j - gap], a[j] = a[j], a[j - gap]
                j -= gap
        gap //= 2
    return a


seed = 42
data: list[int] = []
for i in range(120):
    seed = (seed * 1103515245 + 12345) % 2**31
    data.append(seed % 1000 - 500)
inputs = [[], [1], [2, 1], data, sorted(data), data[::-1], [5] * 6, [2**65, -(2**65), 0, 1], [2.5, 1, True, -0.0], "sorting", ["b", "a", "ab"]]
algorithms = [bubble, insertion, quick, merge, heap, shell]
for n, xs in enumerate(inputs):
    want = sorted(xs)
    print(n, [f(list(xs)) == want for f in algorithms], want[:5], want[-2:])
print(quick(data)[:12], merge(list("hello")), heap([3, 1, 2]))
