class Stack:
    def __init__(self, *items):
        self.items = list(items)

    def __getattr__(self, name):
        return getattr(self.items, name)

    def __len__(self):
        return len(self.items)


s = Stack(1, 2)
s.append('three')
s.extend([4, None])
print(s.pop(), s.items, len(s), s.index('three'), s.count(1))
s.reverse()
print(s.items)
try:
    s.nothing
except AttributeError as e:
    print(e)


class Text:
    def __init__(self, text):
        self._text = text

    def __getattr__(self, name):
        method = getattr(self._text, name)
        return lambda *args: Text(method(*args)) if isinstance(method(*args), str) else method(*args)


t = Text(' Hello World ')
print(t.strip().upper()._text, t.strip().replace('l', 'L').split(' '), t.count('o'))
