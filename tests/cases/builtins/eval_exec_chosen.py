# Source that is one of several constants.
from textwrap import dedent


def check(code):
    try:
        exec(code)
        print('ran', repr(code))
    except IndentationError as e:
        print('IndentationError', e)
    except SyntaxError as e:
        print('SyntaxError', e.msg, e.lineno, e.offset)


check("print('one')")
check('1 +')
check(' x')
check('print([i * 2 for i in range(3)], (lambda a: a + 1)(4))')
check(code='def f(a, a): pass')
check('print(list(map(len, (w for w in ["a", "bb"]))))')

name, count = 'base', 2


class Table:
    def evaluate(self, expression, *, default='name'):
        if expression is None:
            return eval(default)
        return eval(expression)

    def all(self):
        return [self.evaluate('count + 1'), self.evaluate("f'{name}!'"), self.evaluate(None), self.evaluate(None, default='count * 10')]


print(Table().all())

for left in 'ab':
    for right in ('1', '2'):
        a, b = 5, 7
        print(eval('{} * {}'.format(left, right)), eval(left + '-' + right), eval(f'{right}{right}'), eval('%s // %s' % (left, right)))

SOURCES = ['x = 3\nprint(x)', 'x = 4\nprint(x + 1)', 'if 1:\nprint()']
for number, source in enumerate(SOURCES):
    try:
        exec(source)
    except SyntaxError as e:
        print(number, type(e).__name__, e.lineno)
print(x)
for source, mode in (('1 + 1', 'eval'), ('1 +', 'exec')):
    try:
        compile(source, 'given.txt', 'exec')
        print('compiled')
    except SyntaxError as e:
        print(e.filename, e.lineno, e.text)
source = '''
b = 3_
'''
try:
    exec(source)
except SyntaxError as e:
    print(e.msg)
source = dedent('''
    def made(n):
        return n * 2
    ''')
exec(source)
print(made(21))
exec('')
exec('\n')
print(eval(b'1 + 2'), eval(bytearray(b'3 * 4')), eval(memoryview(b'"five"')))


def apply(source):
    total = 10
    return eval(source, ) if source else None


print(apply('total + 1'), apply('total * 2'), apply(''))
try:
    check(5)
except TypeError as e:
    print(e)
def raises(kind, func, *args):
    try:
        func(*args)
    except kind as e:
        print(type(e).__name__, e)
    else:
        print('nothing raised')
raises(SyntaxError, exec, '1 +')
raises(SyntaxError, eval, "x = 1")
raises(SyntaxError, compile, 'a b', 'f', 'exec')
for s in ('1 +', 'f(**a, *b)'):
    raises(SyntaxError, exec, s)
raises(ZeroDivisionError, eval, "1 / 0")
for byte in range(8, 10):
    try:
        print(eval(b'12' + bytes([byte])))
    except SyntaxError as e:
        print('byte', byte, type(e).__name__)


def raises(kind, function, *arguments):
    try:
        function(*arguments)
    except kind as e:
        print('raised', type(e).__name__, e)


class Left:
    pass


a = 4
exec('b = a + 1', globals())
print(b, eval('a * b', globals()), eval('a', None), eval('a + 2', globals(), locals()))
exec('print(a, b)', None, None)
raises(TypeError, exec, 'Left() * b', globals())
raises(NameError, eval, 'unknown_name', globals())


def inside(c):
    exec('print(a, c)', None)
    return eval('a + c', None)


print(inside(10))
