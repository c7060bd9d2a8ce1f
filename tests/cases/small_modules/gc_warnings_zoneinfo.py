"""gc.freeze, linecache.lazycache, warnings.showwarning, zoneinfo.reset_tzpath."""
import gc
import linecache
import warnings
import zoneinfo

gc.freeze()
print(type(gc.get_freeze_count()).__name__)
gc.unfreeze()
print(gc.get_freeze_count())
print(linecache.lazycache('nothing.py', {}), linecache.lazycache('<string>', {'__name__': 'x'}))


class Node:
    pass


print(callable(warnings.showwarning))
for wrong in ('relative/path', ):
    try:
        zoneinfo.reset_tzpath(to=[wrong])
    except ValueError as e:
        print(e)
try:
    zoneinfo.reset_tzpath('/usr')
except TypeError as e:
    print(e)
