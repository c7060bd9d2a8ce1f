__all__ = ['here', 'gone']
here = 1


def __getattr__(name):
    raise AttributeError(f'no {name} here')
