# no mention of parameters as objects
from typing import cast
class Box[T]:
    def __init__(self, v: T): self.v = v
    def map[U](self, f) -> 'Box[U]':
        return Box[U](f(self.v))
    def get(self) -> T: return cast(T, self.v)
def first[T](xs: list[T]) -> T:
    y: T = xs[0]
    return cast('T', y)
def pair[A, B](a: A, b: B) -> tuple[A, B]:
    r = cast(tuple[A, B], (a, b))
    return r
print(Box(3).map(str).get(), first([1]), pair(1, 'x'))
type Alias[T] = list[T]
x: Alias[int] = [1]
print(x, Alias)
