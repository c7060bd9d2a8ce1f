"""`from package import *` asks the module's `__getattr__` for what `__all__` names and the module lacks."""
from parts import *

print(first(), late(4), Maker().size)
try:
    from star_use import *
except AttributeError as e:
    print(e)
from parts import Maker as Again, first as again

print(Again().size, again())
