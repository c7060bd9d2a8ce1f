__all__ = ["_special"]
__all__ += ["only"]
_special = "special"
unlisted = 0


def only():
    return "only"
