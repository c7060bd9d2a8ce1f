from typing import Callable
class K:
    def test(self):
        type Simple = int
        type VeryGeneric[T, *Ts, **P] = Callable[P, tuple[T, *Ts]]
        type Two[A] = dict[A, A]
        print(Simple, VeryGeneric, Two[int])
        print(VeryGeneric[int, bytes, str, [float, object]])
        print(VeryGeneric[int, []])
        type X = list[Y]
        type Y = list[X]
        print(X, Y)
        type GenericRecursive[X] = list[X | GenericRecursive[X]]
        print(GenericRecursive[int])
K().test()
