# Names that older versions of a module had: who is ready for their absence goes on.
import collections.abc
import os

try:
    from collections.abc import Nothing
except ImportError:
    try:
        from collections import Sequence
    except ImportError as e:
        print(str(e)[:46])
try:
    from os import getcwdu
except ImportError:
    getcwdu = os.getcwd
print(callable(getcwdu))


def old(x):
    try:
        return isinstance(x, collections.Mapping)
    except AttributeError as e:
        print(e)
        return isinstance(x, collections.abc.Mapping)


print(old({}), old([]))
