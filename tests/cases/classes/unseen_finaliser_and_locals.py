class A:
    y = 1

    def f(self):
        pass

    if y:
        w = 2
    print('x' in locals(), 'y' in locals(), 'f' in locals(), 'w' in locals(), 'later' in locals())
    print(locals()['y'], sorted(locals()), len(vars()), dir())
    later = [k for k in locals()]


print(A.later)


class Tree:
    def __init__(self, value):
        self.value = value
        self.left = None

    def __del__(self):
        """Nothing else to do."""
        self.value = None
        self.left = None


class Quiet:
    def __del__(self):
        pass


t = Tree(3)
t.left = Tree(4)
print(t.left.value, Quiet.__name__)
t.__del__()
print(t.value)
del t
Quiet()
