def averager():
    total = 0
    count = 0
    average = None
    while True:
        value = yield average
        if value is None:
            return total, count
        total += value
        count += 1
        average = total / count


g = averager()
next(g)
for v in (10, 20, 60):
    print(g.send(v))
try:
    g.send(None)
except StopIteration as e:
    print(e.value)


def echo():
    received = []
    while len(received) < 3:
        received.append((yield len(received)))
    return received


g = echo()
print(next(g), g.send('a'), g.send(1))
try:
    g.send(2.5)
except StopIteration as e:
    print(e.value)
try:
    g.send(1)
except StopIteration as e:
    print('ended', e.value)

g = echo()
print(g.send(None), next(g), g.send('x'))
try:
    next(g)
except StopIteration as e:
    print(e.value)


def starts():
    x = yield
    print('first', x)
    y = yield x
    print('second', y)


g = starts()
try:
    g.send(1)
except TypeError as e:
    print(e)
print(next(g), g.send(5))
try:
    g.send(6)
except StopIteration as e:
    print('end', e.value)
