"""importlib: modules are known when the program is compiled; `import_module` is written out where it is used."""
from __pyw__ import refuse


def import_module(name, package=None):
    """Replaced by a function of the module that uses it."""
    refuse('importlib.import_module where it is not called by its name')


def reload(module):
    refuse('importlib.reload')


def invalidate_caches():
    """Nothing is kept that could be out of date."""
