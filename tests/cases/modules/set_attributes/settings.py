level = 1
items = []


def describe():
    return level, items
