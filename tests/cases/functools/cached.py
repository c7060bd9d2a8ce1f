# cached_property.
from functools import cached_property
class C:
    def __init__(self, x): self.x = x
    @cached_property
    def sq(self):
        print('computing')
        return self.x ** 2
    @cached_property
    def name(self):
        return 'n' + str(self.x)
c = C(4); d = C(5)
print(c.sq, c.sq, d.sq, c.name, d.name, c.sq)
