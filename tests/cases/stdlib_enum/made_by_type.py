"""type() with an enumeration among the bases: its metaclass wants a class statement."""
from enum import Enum
class W(Enum):
    A = 1
class E0(Enum): pass
for b in ((W,), (Enum,), (E0, )):
    try:
        print(type('Bad', (b[0],), {}))
    except Exception as e:
        print(type(e).__name__, e)
try:
    type("Bad", (W,), {"B": 2})
except Exception as e:
    print(type(e).__name__, e)
