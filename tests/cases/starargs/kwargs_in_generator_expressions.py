"""`**kwargs` that only generator expressions pass on: they capture the dict, as a nested function does."""


def call(x, *rest, **named):
    return x, rest, named


def in_list(*args, **named):
    return list(call(*args, **named) for _ in range(2))


def in_join(fn, times):
    def wrapper(*args, **named):
        return ', '.join(str(fn(*args, **named)) for _ in range(times))
    return wrapper


def lazily(**named):
    return (call(i, **named) for i in range(2))


def nested(**named):
    return [list(call(i + j, **named) for j in range(2)) for i in range(2)]


def first_iterable(**named):
    return list(x for x in call(0, **named))


def in_list_comprehension(**named):
    return [call(i, **named) for i in range(2)]


print(in_list(1, 2, a=3), in_list(1))
print(in_join(call, 2)(5, k='v'))
g = lazily(z=1)
print(next(g), list(g))
print(nested(q=0), first_iterable(r=1), in_list_comprehension(s=2))
print(any(call(i, **{'n': i})[2]['n'] > 1 for i in range(3)))
