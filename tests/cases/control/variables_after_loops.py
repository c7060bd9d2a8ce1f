# What a variable held before a loop it may still hold after it: the body may not have run.
def last(xs):
    v = None
    for x in xs:
        v = x
    return v


def count(n):
    state = 'never'
    while n > 0:
        state = n
        n -= 1
    return state


def first_negative(xs):
    found = None
    for x in xs:
        if x < 0:
            found = x
            break
    else:
        found = 'none'
    return found


def caught(f):
    r = 0
    try:
        r = 'one'
        f()
        r = 2.5
    except ValueError:
        return r
    return r


def bad():
    raise ValueError


for xs in ([1, 2], [3][:0], [4]):
    print(last(xs), last(xs) is None)
print(count(2), count(0), count(0) == 'never')
print(first_negative([1, -2, 3]), first_negative([1]), first_negative([1][:0]))
print(caught(bad), caught(lambda: None))
names = {}
latest = None
for k in sorted(names):
    latest = k
print(latest, latest is None)
for k in ('a', 'b'):
    latest = names.get(k, k)
print(latest)


def nested(rows):
    best = None
    for row in rows:
        for x in row:
            best = x
    return [] if best is None else [best]


print(nested([[], []]), nested([[1], [2, 3]]), nested([[1]][:0]))
