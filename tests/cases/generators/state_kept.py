# Every kind of variable keeps its value while the generator is suspended.
def mixed(n, scale):
    total = 0
    text = ''
    half = 0.5
    items = []
    last = None
    seen = False
    big = 1
    for i in range(n):
        total += i
        text += str(i)
        half *= scale
        items.append(total)
        big *= 10 ** 9
        yield total, text, half, items, last, seen, big
        last = i
        seen = not seen


for row in mixed(4, 1.5):
    print(row)


def two(a, b):
    yield a
    a = a + b
    yield a
    a, b = b, a
    yield a
    yield b


print(list(two(1, 2)), list(two('x', 'y')), list(two([1], [2])))

first = two(10, 20)
second = two(30, 40)
print(next(first), next(second), next(second), next(first), list(second), list(first))
