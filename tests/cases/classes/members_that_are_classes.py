"""Any attribute of a class may be a class after `setattr` with a name that is read from somewhere, its constructor among them."""


class Point:
    def __init__(self, x=0):
        self.x = x

    def __repr__(self):
        return f'{type(self).__name__}({self.x})'


class Holder:
    kind = 'plain'

    def __init__(self, item=None):
        self.item = item


def install(cls, members):
    for name, member in members.items():
        setattr(cls, name, member)
    return cls


def describe(obj):
    return {name: getattr(obj, name) for name in vars(obj)}


for cls, members in [(Holder, {'kind': Point, 'made': Point(3)}), (Point, {'kind': Holder, 'zero': Point()}), (Holder, {'__init__': Point.__init__})]:
    install(cls, members)
print(Holder.kind(4), Holder.made, Point.zero, Point.kind is Holder)
print(describe(Holder(5)), describe(Point(6)), Holder(7).kind(8))
try:
    install(Holder, {'__init__': Point})()
except TypeError as e:
    print(e)
