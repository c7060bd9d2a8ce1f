def spread(a, b=2, *rest, sep='-', end='!'):
    yield a
    yield b
    for r in rest:
        yield r
    yield sep
    yield end


print(list(spread(1)), list(spread(1, 5, 6, 7)), list(spread('x', end='?', sep=1)))
try:
    spread()
except TypeError as e:
    print(e)


def varying(x):
    yield x
    yield [x]
    yield (x, x)
    yield None
    yield str(x)


for v in varying(1):
    print(v)
for v in varying(2.5):
    print(v)


def augmented():
    x = 1
    x += yield x
    x *= yield x
    yield x


g = augmented()
print(next(g), g.send(5), g.send(7))


def in_expressions():
    xs = [(yield 1), (yield 2), (yield 3)]
    yield xs
    yield f'{(yield "f")}-{(yield "g")}'
    t = (yield "p") + (yield "q") * 2
    yield t
    print((yield 'argument'), (yield 'second'), sep='/')


g = in_expressions()
value = next(g)
for sent in 'abcdefghijkl':
    print(value)
    try:
        value = g.send(sent)
    except StopIteration:
        break
