"""collections.abc: the classes that all containers derive from."""
from __pyw__ import inline
from abc import abstractmethod


class Iterable(object):
    __module__ = 'collections.abc'

    @abstractmethod
    def __iter__(self):
        return iter(())


class Sized(object):
    __module__ = 'collections.abc'

    @abstractmethod
    def __len__(self):
        return 0


class Container(object):
    __module__ = 'collections.abc'

    @abstractmethod
    def __contains__(self, x):
        return False


class Collection(Sized, Iterable, Container):
    __module__ = 'collections.abc'
