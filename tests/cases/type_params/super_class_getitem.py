"""`super().__class_getitem__` of generic classes that look at what they are subscripted with."""
from typing import Generic, TypeVar

T = TypeVar('T')


class Old(Generic[T]):
    def __class_getitem__(cls, item):
        print('old', cls.__name__, item.__name__)
        return super().__class_getitem__(item)


class New[U]:
    seen = []

    def __init__(self, *items):
        self.items = list(items)

    def __class_getitem__(cls, item):
        cls.seen.append(item)
        return super().__class_getitem__(item)


class Items(list):
    def __class_getitem__(cls, item):
        return super().__class_getitem__((item, item))


print(Old[int]().__class__.__name__, New[str](1, 2).items, New.seen)
print(New[int], Items[int], Items[str](['a']))


class Plain:
    def __class_getitem__(cls, item):
        return super().__class_getitem__(item)


try:
    Plain[int]
except AttributeError as e:
    print(e)
