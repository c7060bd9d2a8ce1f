class Lock:
    def __enter__(self):
        return self

    def __exit__(self, *args):
        print("left")


def f(x):
    with Lock() as lock:
        return 1 // x


f(0)
