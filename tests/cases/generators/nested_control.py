def walk(n):
    for i in range(n):
        if i == 1:
            yield 'one'
        elif i == 2:
            for j in range(i):
                if j:
                    yield ('inner', j)
                else:
                    k = 0
                    while k < 2:
                        yield ('deep', i, j, k)
                        k += 1
        else:
            yield i
    else:
        yield 'else'
    yield 'end'


print(list(walk(0)))
print(list(walk(4)))


def breaks(rows):
    for row in rows:
        for x in row:
            if x < 0:
                break
            if x == 0:
                continue
            yield x
        else:
            yield 'whole row'
            continue
        yield 'cut'


print(list(breaks([[1, 2], [3, -1, 4], [0, 5], []])))


def returns(n):
    while True:
        yield n
        n -= 1
        if n == 0:
            return
        if n < -5:
            yield 'never'


print(list(returns(3)))


def conditions(x):
    y = (yield 'a') or (yield 'b')
    z = 1 if (yield 'c') else (yield 'd')
    print('got', y, z)
    while (yield 'loop') != 'stop':
        print('again')
    print('over')


g = conditions(0)
print(next(g))
for sent in (0, 'second', True, 'go', 'stop'):
    try:
        print(g.send(sent))
    except StopIteration:
        print('stopped')
