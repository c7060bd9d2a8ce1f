"""`__all__` names what only `__getattr__` gives."""
__all__ = ['first', 'late', 'Maker']


def first():
    return 'first'


def __getattr__(name):
    print('asked for', name)
    if name == 'late':
        from .inner import late
        return late
    if name == 'Maker':
        return type('Maker', (), {'size': 3})
    raise AttributeError(f'module {__name__!r} has no attribute {name!r}')
