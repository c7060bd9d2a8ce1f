plain = 1


def __getattr__(name):
    if name == 'made':
        return 'made now'
    raise AttributeError(f'module {__name__!r} has no attribute {name!r}')
