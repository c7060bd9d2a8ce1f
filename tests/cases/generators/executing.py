# A generator cannot be resumed while it runs.
def own():
    yield 1
    try:
        next(current)
    except ValueError as e:
        yield str(e)
    yield 2


current = own()
print(next(current))
print(next(current), next(current))


def others(g):
    for x in g:
        yield x + 1


print(list(others(others(others(own_list := iter([1, 2]))))))


def tree(depth):
    if depth:
        yield from tree(depth - 1)
        yield depth
        yield from tree(depth - 1)


print(list(tree(3)))
a = tree(4)
b = tree(4)
print(next(a), next(b), next(a), next(b), sum(a), sum(b))
