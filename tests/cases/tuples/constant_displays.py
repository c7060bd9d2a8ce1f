# Tuples of constants in displays, which are made once.


def neighbours(x, y):
    found = []
    for dx, dy in ((1, 0), (-1, 0), (0, 1), (0, -1)):
        found.append((x + dx, y + dy))
    return found


def diagonals(x, y):
    return [(x + dx, y + dy) for dx, dy in [(1, 1), (-1, -1), (1, -1), (-1, 1)]]


def table():
    return (('a', 1, 2.5), ('b', None, True), ('c', -1, (0, ('deep',))))


def moves():
    steps = [(0, 1), (1, 0)]
    steps.append((2, 2))
    steps[0] = ('changed', -0.0)
    return steps


def kinds():
    return ((1, 1.0), (True, 1), (0.0, -0.0))


print(neighbours(3, 4))
print(diagonals(0, 0))
print(table())
print(table() == table(), table() is table())
print(moves(), moves())
print(kinds(), kinds()[2])
print([type(item).__name__ for pair in kinds() for item in pair])
print(hash(table()[0]) == hash(('a', 1, 2.5)))
counts = {}
for _ in range(3):
    for key in [('x', 1), ('y', 2), ('x', 1)]:
        counts[key] = counts.get(key, 0) + 1
print(counts)
first, *rest = table()
print(first, rest)
big = ((10**3, 123456789012345678901234567890), (-5, -123456789012345678901234567890))
for a, b in big:
    print(a, b)


def mixed(n):
    return ((1, 2), (n, n + 1))


print(mixed(1), mixed(2))


class Grid:
    STEPS = ((0, 1), (1, 0))

    def walk(self):
        total = 0
        for a, b in self.STEPS + ((5, 5), (6, 6)):
            total += a * 10 + b
        return total


print(Grid().walk(), Grid.STEPS)


def generated():
    for name, value in (('one', 1), ('two', 2)):
        yield name, value


print(list(generated()), dict(generated()))
try:
    table()[0][0] = 3
except TypeError as error:
    print(error)
stack = list(range(6))
print(stack.pop(), stack.pop(0), stack.pop(-2), stack.pop(1), stack)
for wrong in (9, -9):
    try:
        stack.pop(wrong)
    except IndexError as error:
        print(error)
stack.clear()
try:
    stack.pop()
except IndexError as error:
    print(error)
