public = "seen"
_private = "hidden"


def also_public():
    return public + _private
