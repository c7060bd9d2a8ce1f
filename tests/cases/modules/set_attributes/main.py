# Attributes of modules assigned from outside, seen inside.
import settings
import settings as other
from settings import describe

print(describe())
settings.level = 3
settings.extra = "new"
print(describe(), settings.extra, other is settings)
other.level += 1
settings.items.append("x")
print(settings.level, describe())


def change():
    import settings

    settings.level = "text"


change()
print(describe())
settings.describe = lambda: "replaced"
print(settings.describe(), describe())
try:
    print(settings.missing)
except AttributeError as e:
    print(e)
