# An uncaught exception of an own class after output inside a with.
class Stop(Exception):
    def __init__(self, n):
        super().__init__(n)
        self.n = n


class CM:
    def __enter__(self):
        print("enter")

    def __exit__(self, kind, value, tb):
        print("exit", kind.__name__, value.n)


def gen():
    try:
        yield 1
        yield 2
    finally:
        print("generator closed")


with CM():
    for v in gen():
        print(v)
        if v == 2:
            raise Stop(v)
print("unreached")
