# Equal names in different modules stay apart.
import a
import b
from a import f
from b import f as bf

x: str = "main x"


def helper() -> str:
    return "main helper " + x


print(f(), bf(), a.f(), b.f(), helper(), a.helper(), b.helper())
a.x = "a changed"
b.x = 5
x = "main changed"
print(f(), bf(), helper(), a.helper())
try:
    b.helper()
except TypeError as e:
    print(e)


def f() -> str:
    return "main f"


print(f(), a.f(), a.call_f())
a.f = f
print(a.call_f(), bf())
