"""Names that are taken from functions, classes and namespaces, and what is looked up by them."""
TABLE = {}


def register(fn):
    TABLE[fn.__name__] = fn
    return fn


class Text:
    def __init__(self, value):
        self.value = value

    def upper(self):
        return self.value.upper()

    def count_x(self):
        return self.value.count('x')

    def visit_size(self):
        return len(self.value)

    def visit_Word(self):
        return f'word {self.value}'

    def lower_filter(self):
        return self.value.lower()


@register
def visit_size():
    pass


@register
def upper():
    pass


class Word:
    pass


def test_count_x():
    pass


def lower():
    pass


t = Text('Xxyx')
for name in sorted(TABLE):
    print(name, getattr(t, name)())
print(getattr(t, 'visit_' + Word.__name__)(), getattr(t, 'visit_' + type(Word()).__qualname__)())
print(getattr(t, test_count_x.__name__[5:])(), getattr(t, test_count_x.__name__.removeprefix('test_'))())
print(getattr(t, lower.__name__ + '_filter')())
for method in (str.lower, str.title, str.upper):
    print(method.__name__, hasattr(t, method.__name__), method('some Text'))
print(getattr(t, str.upper.__name__)())
for name in vars(t):
    print(name, getattr(t, name))
for name, member in vars(Text).items():
    if name.startswith('visit_'):
        print(name, callable(member), getattr(t, name)())
print([getattr(k, '__name__') for k in (int, Text, Word)])
