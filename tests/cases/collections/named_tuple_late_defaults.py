"""Defaults of named tuples in the way of older programs."""
import collections
from collections import namedtuple

Node = namedtuple('Node', 'value left right')
Node.__new__.__defaults__ = (None,) * len(Node._fields)
Point = collections.namedtuple('Point', ['x', 'y', 'z'])
Size = namedtuple('Size', 'w h')
Point.__new__.__defaults__ = (0, 0)
Size.__new__.__defaults__ = (1, 'tall')


class Edge(namedtuple('Edge', 'start end weight')):
    def heavy(self):
        return self.weight > 3


Edge.__new__.__defaults__ = (7,)
print(Node(), Node(1), Node(1, right=Node(2)))
print(Point(5), Point(1, 2), Point(1, z=4), Size(), Size(h=2))
print(Node._field_defaults, Point._fields, Edge(1, 2), Edge(1, 2).heavy(), Edge(1, 2, 3).heavy())
try:
    Point()
except TypeError as e:
    print('missing')
print(Node()._replace(value=3), Point._make([1, 2, 3]), Size() == (1, 'tall'))

def local():
    Pair = namedtuple('Pair', 'a b')
    Pair.__new__.__defaults__ = (None, None)
    return Pair(a=1)

print(local())
