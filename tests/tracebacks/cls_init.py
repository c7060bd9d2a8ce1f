class Ratio:
    def __init__(self, a, b):
        self.value = a // b


def make(x):
    return [Ratio(1, x)]


make(0)
