# Module __getattr__, module objects as values, __dict__ and star with underscore names.
import settings

print(settings.DEBUG, settings.dynamic_x, settings.dynamic_y, settings.calls)
try:
    settings.other
except AttributeError as e:
    print(e)
from settings import dynamic_z

print(dynamic_z, hasattr(settings, "nope"), getattr(settings, "DEBUG"), getattr(settings, "missing", "default"), settings.__name__, settings.__doc__)
setattr(settings, "DEBUG", False)
print(settings.read(), "DEBUG" in vars(settings), settings.__dict__["DEBUG"], type(settings).__name__)
mods = [settings]
print(mods[0] is settings, [getattr(m, "read")() for m in mods])
del settings.DEBUG
try:
    settings.read()
except NameError as e:
    print(e)
