"""`UserDict.copy` of a derived class goes through its own `__setitem__` and keeps its attributes."""
from collections import UserDict


class Lower(UserDict):
    made = 0

    def __setitem__(self, key, value):
        super().__setitem__(str(key).lower(), value)


d = Lower({'A': 1})
d.label = 'mine'
d |= {'B': 2}
e = d.copy()
e['C'] = 3
print(d, e, e.label, type(e).__name__, type(e.data).__name__)
plain = UserDict(x=[1])
other = plain.copy()
other['x'].append(2)
other['y'] = 0
print(plain, other, other == {'x': [1, 2], 'y': 0})
