def number(text):
    return int(text) + 1


def both(a, b):
    return [number(a), number(b)]


both("1", "x")
