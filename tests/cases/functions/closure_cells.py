def make_adder(n):
    def add(x):
        return x + n
    return add


def counter():
    count = 0
    step = 2.5

    def inc():
        nonlocal count
        count += 1
        return count * step
    return inc


def plain(x):
    return x


a = make_adder(5)
b = make_adder('s')
print(a.__closure__[0].cell_contents, b.__closure__[0].cell_contents, a.__code__.co_freevars)
c = counter()
c()
c()
print(c.__closure__[0].cell_contents, c.__closure__[1].cell_contents, len(c.__closure__))
c()
print([cell.cell_contents for cell in c.__closure__], plain.__closure__, plain.__closure__ is None)
for f in (a, b, c, plain, lambda: 1):
    if f.__closure__ is not None:
        print(dict(zip(f.__code__.co_freevars, (v.cell_contents for v in f.__closure__))) if f is not c else '-')
    else:
        print(f.__name__, 'has none')


def deco(fn):
    def wrapper(*args):
        return fn(*args) * 2
    return wrapper


@deco
def double(x):
    return x


print(double.__closure__[0].cell_contents(4), double(4), type(double.__closure__[0]).__name__)


def outer():
    x = 'outer'

    def middle():
        y = [1]

        def inner():
            return x, y
        return inner
    return middle()


print([v.cell_contents for v in outer().__closure__], outer.__closure__)
kept = make_adder(1).__closure__
print(kept[0].cell_contents)


class K:
    def m(self):
        return 1


print(K.m.__closure__, K().m.__func__.__closure__)
