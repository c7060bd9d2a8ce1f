# Functions that are made in functions, compared: one object or several is only known from what they capture.
def make(n):
    def inner(x):
        return x + n
    return inner


def check(a, b):
    if a is not b:
        return 'two: ' + a.__name__ + ' ' + str(b(1))
    return 'one'


def same_and_other():
    def plain():
        return 1
    add = make(2)
    print(check(add, add), check(add, make(2)), check(make(3), make(3)))
    print(add == add, add != make(2), [add].index(add), add in (make(2), add), plain is plain)


same_and_other()
first = make(5)
print(first is make(5), first is first, {first: 'known'}.get(first), {first: 'known'}.get(make(5)))
