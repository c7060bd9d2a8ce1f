from good_a import early

from_b = early.upper()


def combine(x):
    return x + " " + early
