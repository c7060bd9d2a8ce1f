for n in range(1):
    try:
        super
        eval
        object.__new__
        int.__pow__
        str.nothing
    except NameError:
        print('SKIP')
    except AttributeError as e:
        print(e)
class C[T]:
    def __init__(self, x: T): self.x = x
class D[S](C[S]):
    def get(self) -> S: return self.x
print(D(4).get())
