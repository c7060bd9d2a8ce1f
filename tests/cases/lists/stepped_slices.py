"""Slices with a step, read and assigned: from lists, tuples, texts, iterables, and from the list itself."""

x = list(range(12))
x[::3] = x[1::3]
print(x)
x[::-1] = x
print(x)
x[1::2] = (0,) * 6
print(x, x[10:2:-3], x[::2], x[-1:-20:-4], x[5:5:2])
try:
    x[::5] = x
except ValueError as e:
    print(e)


class Growing:
    def __iter__(self):
        x.append(9)
        return iter([1, 2, 3, 4])


try:
    x[::4] = Growing()
except ValueError as e:
    print(e)
print(x)
big = [2**70, 1, -(2**80), 3]
big[::2] = [5, 2**65]
print(big, big[::-1], big[1::2])
flags = [True] * 10
flags[2::2] = [False] * len(flags[2::2])
print(flags)
floats = [0.5 * i for i in range(7)]
floats[1::3] = [-1.0, -2.0]
print(floats, floats[::3])
words = "a b c d e".split()
words[::2] = "xyz"
print(words)
rows = [[i] for i in range(5)]
rows[::-2] = rows[:3]
print(rows)
