# A sieve with strided slice assignment and strided ranges.
def primes_loop(n):
    mark = [True] * (n + 1)
    mark[0] = mark[1] = False
    for i in range(2, n + 1):
        if mark[i]:
            for j in range(i * i, n + 1, i):
                mark[j] = False
    return [i for i in range(n + 1) if mark[i]]


def primes_slice(n):
    mark = [True] * (n + 1)
    mark[0:2] = [False, False]
    i = 2
    while i * i <= n:
        if mark[i]:
            mark[i * i :: i] = [False] * len(range(i * i, n + 1, i))
        i += 1
    return [i for i, m in enumerate(mark) if m]


a = primes_loop(500)
print(a)
print(a == primes_slice(500), len(primes_slice(10000)), primes_slice(10000)[-5:], primes_loop(1), primes_loop(2))
gaps = [q - p for p, q in zip(a, a[1:])]
print(gaps, max(gaps), gaps.index(max(gaps)), sum(gaps) == a[-1] - a[0])
print([p for p in a if p + 2 in a][:15])
