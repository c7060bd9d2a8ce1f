# Copies of UserDict and UserList, and of a class derived from one.
import copy
from collections import UserDict, UserList
d = UserDict(a=1)
e = copy.copy(d)
e['b'] = 2
print(d, e, e.data is d.data)
class D(UserDict):
    def __init__(self, *a):
        super().__init__(*a)
        self.tag = []
x = D({1: 2}); x.tag.append(5); x.other = 1
y = x.copy(); print(y, y.tag, y.other, y.tag is x.tag, type(y).__name__)
z = copy.copy(x); print(z, z.tag, z.other); z[5] = 6; print(x)
l = copy.copy(UserList([1])); l.append(2); print(l)
