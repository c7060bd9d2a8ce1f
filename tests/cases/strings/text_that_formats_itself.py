"""`text % x` asks an `x` that is text of a derived class first, if that has a `__rmod__` of its own."""


class Own(str):
    def __rmod__(self, other):
        return f'{other!r} and {str(self)!r}'


class Plain(str):
    pass


class Other:
    def __rmod__(self, other):
        return 'never for text'

    def __str__(self):
        return 'other'


class Data(bytes):
    def __rmod__(self, other):
        return (other, len(self))


template = 'left %s'
print('left %s' % Own('x'), template % Own('y'))
print('left %s' % Plain('x'), template % Plain('y'), 'left %s' % Other(), template % Other())
for x in (Own('1'), Plain('2'), Other(), 'text', 3):
    print(template % x, 'again %s' % x)
print(b'%d bytes' % Data(b'abc'), Own('both %s') % Own('z'), Plain('%s!') % Own('w'))
