"""Attributes that are set on classes under computed names: tests made in loops, registries, plug-ins."""
import unittest


class Shape:
    sides = 0

    def describe(self):
        return f'{type(self).__name__} with {self.sides}'


class Square(Shape):
    pass


def make(i):
    def method(self, more=0):
        return (type(self).__name__, i, more)

    return method


for i in range(3):
    setattr(Shape, 'part_%d' % i, make(i))
    setattr(Square, f'constant_{i}', i * 10)
setattr(Shape, '_'.join(['class', 'side']), classmethod(lambda cls: cls.__name__))
setattr(Shape, '_'.join(['no', 'self']), staticmethod(lambda: 'static'))

square = Square()
shape = Shape()
for i in range(4):
    name = 'part_' + str(i)
    print(name, hasattr(square, name), hasattr(Square, name), hasattr(shape, name))
    if hasattr(square, name):
        print(getattr(square, name)(), getattr(shape, name)(more=5), getattr(Shape, name)(square, 7))
    try:
        print(getattr(square, 'constant_%d' % i), getattr(Square, 'constant_%d' % i))
    except AttributeError as e:
        print('no', e)
    print(getattr(shape, 'constant_%d' % i, 'nothing'))
print(getattr(square, 'class_' + 'sid' + 'E'.lower())(), getattr(Shape, 'no_' + 'SELF'.lower())())
print([n for n in dir(Square) if n.startswith(('part', 'const', 'no_', 'class_'))])
print([n for n in vars(Square) if not n.startswith('__')])
setattr(square, 'part_%d' % 1, 'own')
print(getattr(square, 'part_%d' % 1), getattr(Square(), 'part_%d' % 1)())


class Registry(type):
    def __init__(cls, name, bases, space):
        for key in sorted(space):
            if key.startswith('on_'):
                setattr(cls, 'handle_' + key[3:], space[key])


class Handlers(metaclass=Registry):
    def on_click(self, x):
        return 'clicked', x

    def on_key(self, x):
        return 'key', x


for kind in ['click', 'key', 'wheel']:
    handler = getattr(Handlers(), 'handle_' + kind, None)
    print(kind, handler and handler(3))


class TestSquares(unittest.TestCase):
    cases = [(0, 0), (1, 1), (2, 4), (3, 8)]

    def test_plain(self):
        self.assertTrue(True)


def make_test(n, expected):
    def test(self):
        """one of many"""
        self.assertEqual(n * n, expected)

    return test


for n, expected in TestSquares.cases:
    setattr(TestSquares, f'test_square_{n}', make_test(n, expected))


def named(self):
    self.assertIn(self._testMethodName, 'test_named')


TestSquares.test_named = named
print(unittest.TestLoader().getTestCaseNames(TestSquares))
result = unittest.TestResult()
unittest.TestLoader().loadTestsFromTestCase(TestSquares).run(result)
print(result.testsRun, len(result.failures), result.failures[0][0].id(), result.failures[0][0].shortDescription())
print(result.failures[0][1].splitlines()[-1])
single = unittest.TestResult()
TestSquares('test_square_' + '2').run(single)
print(single.wasSuccessful(), single.testsRun)
try:
    TestSquares('test_square_' + '9')
except ValueError as e:
    print(e)
