class Count:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        return self

    def __next__(self):
        if self.n == 0:
            raise StopIteration
        self.n -= 1
        return self.n


for x in Count(3):
    print(x)
else:
    print('else')
print(list(Count(3)), sum(Count(4)), next(Count(2)), max(Count(5)), tuple(Count(2)), sorted(Count(3)))
print(2 in Count(3), 7 in Count(3), [x * 2 for x in Count(3)], list(zip(Count(3), 'abc')))
print(list(enumerate(Count(2))), list(map(str, Count(3))), any(Count(1)), all(Count(2)))
a, b = Count(2)
print(a, b)
c = Count(4)
print(next(c), next(c), list(c), next(c, 'done'))
try:
    next(c)
except StopIteration:
    print('stop')


class Words:
    def __init__(self, text):
        self.text = text

    def __iter__(self):
        for w in self.text.split():
            yield w


w = Words('to be or not')
print(list(w), list(w), ' '.join(w), sorted(w), len(list(w)))
for x in w:
    for y in w:
        if x < y:
            print(x, y)
            break


class Squares:
    def __getitem__(self, i):
        if i >= 4:
            raise IndexError(i)
        return i * i


print(list(Squares()), sum(Squares()), 9 in Squares())
for s in Squares():
    print(s)


class Tree:
    def __init__(self, left, value, right):
        self.left, self.value, self.right = left, value, right

    def __iter__(self):
        if self.left is not None:
            yield from self.left
        yield self.value
        if self.right is not None:
            yield from self.right

    def depth_first(self, level=0):
        yield level, self.value
        for child in (self.left, self.right):
            if child is not None:
                yield from child.depth_first(level + 1)


t = Tree(Tree(None, 1, None), 2, Tree(Tree(None, 3, None), 4, None))
print(list(t), list(t.depth_first()))


def delegate(it):
    r = yield from it
    print('result', r)


class Result:
    def __init__(self):
        self.done = False

    def __iter__(self):
        return self

    def __next__(self):
        if self.done:
            raise StopIteration('finished')
        self.done = True
        return 'item'


print(list(delegate(Result())), list(delegate(Count(2))))
it = iter(Count(2))
print(type(it).__name__, next(it))
numbers = [1, 2, 0, 3]
print(list(iter(lambda: numbers.pop(0), 0)), numbers)


class NotIterable:
    pass


class Wrong:
    def __iter__(self):
        return 5


for bad in (NotIterable(), Wrong()):
    try:
        for x in bad:
            pass
    except TypeError as e:
        print(e)
try:
    next(NotIterable())
except TypeError as e:
    print(e)
