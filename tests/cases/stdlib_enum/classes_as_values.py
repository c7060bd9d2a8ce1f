"""Classes as values of members, and private names."""
from enum import Enum, member, nonmember


class Kind(Enum):
    INT = int
    TEXT = str
    NOTHING = type(None)

    class Inner:
        pass

    @property
    def label(self):
        return self.value.__name__


print(list(Kind), Kind.INT.value('7') + 1, Kind(str), Kind.NOTHING.label, isinstance(Kind.Inner, Kind))


class Local:
    pass


def make():
    class Other:
        pass

    class Mixed(Enum):
        a = Local
        b = Other
        c = nonmember(int)
        d = member(float)
        __private = 3
        __odd_ = 4

        @classmethod
        def odd(cls):
            return cls.__odd_, cls.__private
    return Mixed


Mixed = make()
print([m.name for m in Mixed], Mixed.a.value is Local, Mixed.b.name, Mixed.c, Mixed.d.value, Mixed.odd())
By = Enum('By', {'x': int, 'y': Local})
print(list(By)[0], By(Local))
