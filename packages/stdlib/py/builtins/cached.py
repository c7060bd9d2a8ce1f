"""functools.cached_property: values are kept with the property, by the instance's number."""
from __pyw__ import per_site


@per_site
class cached_property(object):
    def __init__(self, func):
        self.func = func
        self._values = {}

    def __get__(self, instance, owner=None):
        key = id(instance)
        if key in self._values:
            return self._values[key]
        value = self.func(instance)
        self._values[key] = value
        return value
