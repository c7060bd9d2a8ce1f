from . import who as outer_who


def who():
    return __name__, outer_who()
