"""A package."""


def who():
    return __name__
