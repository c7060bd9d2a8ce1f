"""Names of modules that only getattr and hasattr mention."""
import hooked
import plain

print(hasattr(plain, "x"), hasattr(plain, "none"), getattr(plain, "x", 7), getattr(plain, "f")(), getattr(plain, "g", None))
print(hasattr(hooked, "x"), hasattr(hooked, "lazy"), hasattr(hooked, "none"))
print(getattr(hooked, "lazy", 0), getattr(hooked, "none", 5), getattr(hooked, "x", 7), hooked.lazy)
try:
    hooked.none
except AttributeError as e:
    print(e)
