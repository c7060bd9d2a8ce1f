try:
    from lazy import missing
except ImportError as e:
    print(type(e).__name__, str(e).split(' (')[0])
from lazy import made, plain
print(made, plain)
import lazy
try:
    lazy.missing
except AttributeError as e:
    print(e)
