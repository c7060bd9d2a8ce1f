def run(n):
    return n * 2


def draw(n):
    try:
        from .drawing import picture
    except ImportError as e:
        raise RuntimeError('install drawing_kit') from e
    return picture(n)


def never(n):
    from . import windows
    return windows.show(n)
