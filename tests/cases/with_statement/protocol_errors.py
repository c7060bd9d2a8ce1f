# What is no context manager; errors before and in __enter__.
class OnlyEnter:
    def __enter__(self):
        return 1


class OnlyExit:
    def __exit__(self, *a):
        return True


class BadEnter:
    def __enter__(self):
        raise RuntimeError("enter")

    def __exit__(self, *a):
        print("not called")


for cm in (5, "text", None, OnlyEnter(), OnlyExit(), BadEnter()):
    try:
        with cm:
            print("body")
    except (TypeError, RuntimeError) as e:
        print(type(e).__name__, e)
