__all__ = ["one", "_two"]
_two = 2
three = 3


def one():
    return 1
