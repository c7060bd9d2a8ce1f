"""Slots that no code sets or reads by name: `setattr` under computed names fills them, others are refused."""


class Entry:
    __slots__ = ('ip', 'user', 'when', '__weakref__')

    def __init__(self, **values):
        for name, value in values.items():
            if name in self.__slots__:
                setattr(self, name, value)

    def __eq__(self, other):
        return all(getattr(self, n, None) == getattr(other, n, None) for n in self.__slots__[:3])


def parsed(line):
    return Entry(**dict(part.split('=') for part in line.split(';')))


e = parsed('ip=127.0.0.1;us' + 'er=ann;size=5')
print([getattr(e, n, '-') for n in Entry.__slots__[:3]], e == parsed('user=ann;ip=127.0.0.1'), e == Entry())
for name in ('when', 'si' + 'ze', 'ip'):
    try:
        setattr(e, name, name * 2)
        print(name, getattr(e, name))
    except AttributeError as error:
        print(error)
    print(hasattr(e, name))


class Wide(Entry):
    __slots__ = ('more',)


w = Wide()
for n, text in enumerate(['mo' + 're', 'wh' + 'en', 'el' + 'se']):
    try:
        setattr(w, text, n)
    except AttributeError as error:
        print(error)
for text in ['mo' + 're', 'wh' + 'en']:
    print(getattr(w, text))
    delattr(w, text)
    print(getattr(w, text, 'gone'))
