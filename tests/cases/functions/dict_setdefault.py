"""`setdefault` on the `__dict__` of a function; `eval` in a function with both of its namespaces."""

def count(x):
    return x


for i in range(3):
    count.__dict__.setdefault('calls', []).append(i)
print(count.calls, count.__dict__)
print(count.__dict__.setdefault('calls', 0), count.__dict__.setdefault('n'), count.n)


def compute(a):
    b = 5
    for source in ('a + b', 'b - a', "a + None"):
        try:
            print(eval(source, globals(), locals()))
        except TypeError as e:
            print(e)


compute(3)
