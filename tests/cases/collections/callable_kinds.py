# What is Callable: objects and their classes.
from collections.abc import Callable

for x in [lambda: None, type, int, object, len, list.append, [].append, str.upper]:
    print(isinstance(x, Callable), issubclass(type(x), Callable), type(x))
