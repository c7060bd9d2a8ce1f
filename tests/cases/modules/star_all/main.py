# __all__ decides what star takes, also names that start with an underscore.
from lib import *

print(one(), _two, sorted([one(), 5]))
try:
    print(three)
except NameError as e:
    print(e)
import lib

print(lib.three, lib.__all__)
