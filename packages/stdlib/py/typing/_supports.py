"""Protocols of one method: `isinstance` asks for it (lower/abstract-classes.ts)."""
from __pyw__ import per_site
from abc import abstractmethod


class SupportsAbs(object):
    @abstractmethod
    def __abs__(self):
        return None


class SupportsBytes(object):
    @abstractmethod
    def __bytes__(self):
        return None


class SupportsComplex(object):
    @abstractmethod
    def __complex__(self):
        return None


class SupportsFloat(object):
    @abstractmethod
    def __float__(self):
        return None


class SupportsIndex(object):
    @abstractmethod
    def __index__(self):
        return None


class SupportsInt(object):
    @abstractmethod
    def __int__(self):
        return None


class SupportsRound(object):
    @abstractmethod
    def __round__(self, ndigits=0):
        return None
