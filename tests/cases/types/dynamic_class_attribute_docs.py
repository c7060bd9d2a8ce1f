"""Docstrings of properties of types.DynamicClassAttribute."""
from types import DynamicClassAttribute
class A:
    @DynamicClassAttribute
    def x(self):
        "doc of x"
        return 5
    @x.setter
    def x(self, v):
        "other"
        print('set', v)
    y = DynamicClassAttribute(lambda self: 1, doc='given')
    @y.getter
    def y(self):
        "not taken"
        return 2
a = A()
a.x = 3
print(a.x, a.y, A.__dict__['x'].__doc__, A.__dict__['y'].__doc__)
