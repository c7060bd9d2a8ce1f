# A generator that a loop leaves early is closed at once.
def early(name):
    try:
        yield 1
        yield 2
        yield 3
    finally:
        print('closed', name)


for x in early('break'):
    print(x)
    if x == 2:
        break
print('after break')


def returns():
    for x in early('return'):
        return x


print(returns())


def raises():
    for x in early('raise'):
        raise ValueError(x)


try:
    raises()
except ValueError as e:
    print('value', e)


def through(n):
    for x in early('inner'):
        yield x
    yield from early('delegate')


for x in through(1):
    break
print('after through')
count = 0
for x in through(2):
    count += 1
    if count == 5:
        break
print('after delegate')
for a in early('a'):
    for b in early('b'):
        if b == 2:
            break
    else:
        print('never')
    if a == 2:
        break
for x in early('whole'):
    pass
print('end')


class Manager:
    def __enter__(self):
        print('enter')
        return self

    def __exit__(self, cls, exc, tb):
        print('exit', cls.__name__ if cls else None)
        return False


def managed():
    with Manager():
        yield 'in'
        yield 'still in'


for x in managed():
    print(x)
    break
print(list(managed()))
g = managed()
next(g)
try:
    g.throw(KeyError('k'))
except KeyError as e:
    print('key', e)
