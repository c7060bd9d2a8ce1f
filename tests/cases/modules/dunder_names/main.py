"""The main module's text.

    Indented.
"""
import pkg
import pkg.inner
from pkg import inner as i

print(repr(__doc__))
print(__name__, pkg.__name__, pkg.inner.__name__, i is pkg.inner)
print(pkg.__doc__, i.__doc__, __file__.endswith("main.py"), pkg.__file__.endswith("__init__.py"))
print(pkg.who(), i.who())
