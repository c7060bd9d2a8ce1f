"""A function or class that a function declares global has the name of one of the module."""


def make():
    global made, Made

    def made():
        def inner():
            pass
        return inner

    class Made:
        def method(self):
            pass

    def own():
        pass

    return own


own = make()
print(made.__qualname__, made().__qualname__, Made.__qualname__, Made.method.__qualname__, own.__qualname__)
print(Made, repr(Made())[:18])
