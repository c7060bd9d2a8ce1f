from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class A:
    x: int


class B(A):
    pass


def attempt(f):
    try:
        f()
        print('fine')
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)


for o in (A(1), B(1)):
    attempt(lambda: setattr(o, 'other', 1))
    attempt(lambda: setattr(o, 'x', 1))
    attempt(lambda: delattr(o, 'x'))
a = A(3)


def assigns():
    a.other = 5


attempt(assigns)
