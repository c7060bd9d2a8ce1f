"""What classes derived from built-in ones define comes before what the built-in ones do, and only where it is asked."""


class Marked(list):
    def __mul__(self, n):
        return 'times'

    def __len__(self):
        return 42

    def __bool__(self):
        return False


class Sized(dict):
    def __len__(self):
        return 7


class Empty(list):
    def __len__(self):
        return 0


class Pair(tuple):
    def __mul__(self, n):
        return 'times'


class Odd(float):
    def __eq__(self, other):
        return 'same'

    def __bool__(self):
        return False

    __hash__ = float.__hash__


marked = Marked([1])
print(marked * 2, 2 * marked, len(marked), bool(marked), 3 * Pair((1,)), Pair((1,)) * 3)
print(bool(Sized()), bool(Sized(a=1)), bool(Empty([1])), 'yes' if Empty([1]) else 'no', not Sized())
print(Odd(2.5).hex(), Odd(2.5).as_integer_ratio(), Odd(2.0).is_integer(), Odd(1) == 3, bool(Odd(1)))


class Meta(type):
    def hello(cls):
        return f'hello {cls.__name__}'

    @property
    def tag(cls):
        return 'tag'

    @property
    def broken(cls):
        raise AttributeError('broken')

    def __delattr__(cls, name):
        print('deleting', name)
        super().__delattr__(name)

    def __enter__(cls):
        print('entered')
        return cls

    def __exit__(cls, *details):
        print('left', details[0])
        return True


class Thing(metaclass=Meta):
    one = 1
    two = 2


print(hasattr(Thing, 'hello'), hasattr(Thing, 'tag'), hasattr(Thing, 'broken'), hasattr(Thing, 'nothing'), hasattr(Thing(), 'hello'))
print(getattr(Thing, 'tag', 'none'), getattr(Thing, 'broken', 'none'), Thing.hello())
del Thing.one
print(hasattr(Thing, 'one'), hasattr(Thing, 'two'))
delattr(Thing, 'two')
print(hasattr(Thing, 'two'))
try:
    del Thing.one
except AttributeError as e:
    print(e)
with Thing as thing:
    print(thing is Thing)
    raise ValueError('inside')
