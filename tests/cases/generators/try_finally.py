log = []


def guarded(n):
    log.append('enter')
    try:
        for i in range(n):
            try:
                yield i
            finally:
                log.append(('inner', i))
    except ValueError as e:
        log.append(('caught', str(e)))
        yield 'after'
    else:
        log.append('else')
    finally:
        log.append('leave')
    yield 'last'


print(list(guarded(2)), log)
log.clear()

g = guarded(3)
print(next(g), next(g))
print(g.throw(ValueError('v')), log)
print(next(g), list(g), log)
log.clear()

g = guarded(3)
next(g)
g.close()
print(log, list(g))
log.clear()

g = guarded(3)
next(g)
try:
    g.throw(KeyError('k'))
except KeyError as e:
    print('out', e, log)


def in_finally():
    try:
        yield 1
    finally:
        yield 2
        yield 3


print(list(in_finally()))
g = in_finally()
next(g)
try:
    g.throw(RuntimeError('r'))
except RuntimeError as e:
    print('never here', e)
print(next(g))
try:
    next(g)
except RuntimeError as e:
    print('now', e)


def return_through():
    for i in range(3):
        try:
            yield i
            if i == 1:
                return 'done'
        finally:
            print('finally', i)


g = return_through()
try:
    while True:
        print(next(g))
except StopIteration as e:
    print('value', e.value)


def breaks():
    while True:
        try:
            x = yield 'in'
            if x == 'break':
                break
            if x == 'continue':
                continue
            yield x
        finally:
            print('cleanup', x)
    yield 'out'


g = breaks()
print(next(g), g.send('value'), next(g), g.send('continue'), g.send('break'), next(g, 'end'))
