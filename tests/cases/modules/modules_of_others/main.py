# Packages import what is not installed where nothing needs it.
import tools
from tools import core

print(core.run(3))
try:
    from tools import drawing
except ImportError as e:
    print('no drawing:', e)
try:
    core.draw(2)
except RuntimeError as e:
    print(e, '<-', type(e.__cause__).__name__, e.__cause__)
