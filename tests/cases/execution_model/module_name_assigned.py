"""What a module calls itself while it makes functions and classes is where they say they are from."""


class Before:
    pass


__name__ = 'renamed'


class After:
    def method(self):
        pass


def function():
    pass


class Problem(Exception):
    pass


print(__name__, Before.__module__, After.__module__, function.__module__, After.method.__module__)
print(Before, After, Problem, type(After()))
print(repr(Problem('x')), Problem.__module__)
