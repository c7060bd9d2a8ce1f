import functools

others = []


def make():
    @functools.total_ordering
    class SortableMeta(type):
        def __new__(cls, name, bases, ns):
            return super().__new__(cls, name, bases, ns)

        def __lt__(self, other):
            return self.__name__ < other.__name__

        def __le__(self, other):
            if not isinstance(other, SortableMeta):
                return NotImplemented
            return self.__name__ <= other.__name__

        def __eq__(self, other):
            return self.__name__ == other.__name__

    class B(metaclass=SortableMeta):
        pass

    class A(metaclass=SortableMeta):
        pass
    print(A < B, A > B, A == B, A >= B, A <= A, isinstance(A, SortableMeta), isinstance(A, SortableMeta) and not isinstance(A(), SortableMeta))
    others.append((SortableMeta, A))
    print([isinstance(a, m) for m, _ in others for _, a in others])


make()
make()
