"""An index that releases the view it is given to."""
class Releases:
    def __init__(self, view):
        self.view = view

    def __index__(self):
        self.view.release()
        return 1

for use in (lambda m: m[Releases(m)], lambda m: m.__setitem__(Releases(m), 5), lambda m: m[2], lambda m: m[True]):
    m = memoryview(bytearray(b'abcd'))
    try:
        print(use(m))
    except ValueError as e:
        print(e)
