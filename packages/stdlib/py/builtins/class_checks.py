"""isinstance with classes that are only known at run time."""


def _isinstance_any(value, classes):
    for c in classes:
        if isinstance(value, c):
            return True
    return False
