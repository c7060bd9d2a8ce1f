# Statistics over lists of numbers.
def mean(xs):
    return sum(xs) / len(xs)


def variance(xs):
    m = mean(xs)
    total = 0.0
    for x in xs:
        total += (x - m) ** 2
    return total / len(xs)


def median(xs):
    s = sorted(xs)
    n = len(s)
    if n % 2:
        return s[n // 2]
    return (s[n // 2 - 1] + s[n // 2]) / 2


def mode(xs):
    best = xs[0]
    for x in xs:
        if xs.count(x) > xs.count(best):
            best = x
    return best


for data in [[1.0, 2.0, 3.0, 4.0], [2.5], [1, 2, 2, 3, 9], [0.1] * 7, [-5, 5.5, 2**53], [1e100, 1e-100, 5]]:
    print(data, mean(data), variance(data), median(data), mode(data), min(data), max(data), sum(data))
try:
    mean([])
except ZeroDivisionError as e:
    print(e)
