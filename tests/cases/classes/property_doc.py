class A:
    @property
    def x(self):
        """the x"""
        return 1

    @x.setter
    def x(self, v):
        """not this"""

    y = property(lambda self: 2, doc='given')
    z = property(lambda self: 3)


print(A.x.__doc__, A.y.__doc__, A.z.__doc__, A().x)
A.z.__doc__ = 'set'
print(A.z.__doc__)
p = property(1, 2, 3)
q = p.getter(4)
print(q.fget, q.fset, q.fdel, property().__doc__)
