# import *: with and without __all__, names bound later, names made by star imports in turn, packages.
from plain import *
from listed import *
from pack import *

print(shown, double(4), Thing().name)
try:
    print(_hidden)
except NameError as e:
    print(e)
print(_special, only())
try:
    print(unlisted)
except NameError as e:
    print(e)
print(from_sub, deep, sub.value)
try:
    from broken import *
except AttributeError as e:
    print(e)
shown = "changed here"
import plain

print(plain.shown, shown)
