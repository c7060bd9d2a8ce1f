"""Loops with one `yield`: what stands around and behind it, conditions, and ways out."""


def filtered(data, limit):
    for i, x in enumerate(data):
        if x > limit:
            yield i


def tail(data):
    seen = 0
    for x in data:
        if x % 2:
            continue
        if x > 3:
            yield x
            seen += 1
        else:
            seen += 100
        seen += 1000
    yield seen


def left(data):
    for x in data:
        if x < 0:
            yield "end"
            break
        if x == 7:
            return
    else:
        yield "all"


def again(n):
    while True:
        n += 1
        if n % 3 == 0:
            got = yield n
            if got:
                n = got
        if n > 40:
            return


def nested(rows):
    for row in rows:
        for x in row:
            if x:
                yield x
        print("row done")


data = [5, 0, 7, 3, 9, 2, 8, 4]
print(list(filtered(data, 4)), sum(filtered(data, 6)), list(filtered([], 1)))
print(list(tail(data)), list(tail([])))
print(list(left([1, 2])), list(left([1, -1, 2])), list(left([1, 7, -1])))
g = again(0)
print(next(g), g.send(10), g.send(None), g.send(35), list(g))
print(list(nested([[1, 0, 2], [], [0], [3]])))
print(sum(i for i, x in enumerate(data) if x), [x * y for x, y in zip(data, data[1:]) if x > y])
print(max((x, i) for i, x in enumerate(data) if i % 2), any(x > 8 for x in data if x < 9))
print(sum(x + y for x in data if x > 4 for y in data if y < x), "".join(c for c in "a-b-c" if c != "-"))
pair = (x for x in zip(data, "abcdefgh") if x[0] > 6)
print(next(pair), next(pair), list(pair), next(pair, "none"))
both = filtered(data, 1)
print([(a, b) for a in both for b in both])
