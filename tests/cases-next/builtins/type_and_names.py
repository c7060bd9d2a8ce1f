# type(), __name__, __class__, repr of types and functions' names, isinstance with unions.
for v in [1, True, 1.5, "s", None, [], (), {}, set(), frozenset(), range(1), b"", len, lambda: 0, type, ValueError("x"), iter([]), iter(""), iter({}), (i for i in ()), zip(), map(len, []), enumerate([]), reversed([]), NotImplemented, ..., slice(1), 1j, bytearray(), object()]:
    print(type(v).__name__, v.__class__ is type(v), type(type(v)).__name__, isinstance(v, object))
print(int, str, list, type(None), type, ValueError, object, NotImplemented, ..., slice(1, None, 2), Ellipsis is ...)
print(type(1) == int, type(1) is type(2), type("") in (str, bytes), isinstance(1, int | str), isinstance(None, int | None), isinstance([], (list, tuple)), int | str, type(1)("5"), [t("7") for t in (int, float, str, list)])


class A:
    pass


def func():
    pass


print(A, A.__name__, func.__name__, type(A()).__name__, type(A).__name__, type(func).__name__, A.__mro__, type(A().__init__).__name__, A().__class__.__name__)
print(id(func) == id(func), hash("a") == hash("a"), hash((1, "x")) == hash((1, "x")), hash(1.5) == hash(1.5), hash(None) == hash(None))
print(isinstance(A, type), isinstance(func, type(len)), isinstance(func, type(lambda: 1)), issubclass(A, object), type(True).__mro__)
for bad in [lambda: isinstance(1, "int"), lambda: issubclass(1, int), lambda: hash([]), lambda: hash({}), lambda: hash(([],)), lambda: type(), lambda: object(1)]:
    try:
        bad()
    except TypeError as e:
        print(e)
