"""A keyword that is no parameter: the message names the one that was probably meant."""


def area(width, height=1, *, unit='cm', colour_of_border=None):
    return width * height


class Box:
    def __init__(self, label, capacity=3):
        self.label = label

    def fill(self, amount):
        return amount


def tell(f):
    try:
        print(f())
    except TypeError as e:
        print(e)


tell(lambda: area(1, heigth=3))
tell(lambda: area(1, unti=3))
tell(lambda: area(wdth=3))
tell(lambda: area(1, zzz=3))
tell(lambda: area(1, UNIT=3))
tell(lambda: area(1, Unit=3))
tell(lambda: area(1, color_of_border='red'))
tell(lambda: Box('a', capcity=1))
tell(lambda: Box('a').fill(amuont=3))
tell(lambda: Box('a').fill(slef=3))
tell(lambda: area(1, **{'unite': 2}))
tell(lambda: area(1, **{'Heights': 2}))
tell(lambda: area(1, **{'weight': 2}))
tell(lambda: area(1, **{'w': 2}))
tell(lambda: sorted([1], ky=len))
tell(lambda: [2, 1].sort(reversed=True))
tell(lambda: int('5', bas=3))
tell(lambda: print('a', ende=''))
tell(lambda: 'a b'.split(sp='x'))
tell(lambda: max(1, 2, defult=3))
tell(lambda: sum([1], strt=3))
tell(lambda: 'a'.partition(3))
tell(lambda: 'a'.split(3))
tell(lambda: 'a'.removeprefix(None))
tell(lambda: pow(-8, 1 / 3).real > 0)
