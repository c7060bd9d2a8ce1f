"""Abstract base classes: the compiler knows `abstractmethod` by name, and refuses instances of classes with some."""


def abstractmethod(funcobj):
    return funcobj


class ABC:
    pass


class ABCMeta(type):
    pass
