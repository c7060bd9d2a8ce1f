"""Abstract base classes: the compiler knows `abstractmethod` by name and refuses instances of classes that have some."""


def abstractmethod(funcobj):
    return funcobj


class ABC:
    pass


class ABCMeta(type):
    pass
