"""Methods of tuples kept in objects that wrap whatever they are given, tuples of such methods among it."""


class Maybe:
    def __init__(self, value):
        self._value = value

    def __getattr__(self, name):
        return Maybe(getattr(self._value, name, None) if self._value is not None else None)

    def __call__(self, *args, **kwargs):
        return Maybe(self._value(*args, **kwargs)) if callable(self._value) else Maybe(None)

    def __getitem__(self, key):
        try:
            return Maybe(self._value[key])
        except (TypeError, LookupError):
            return Maybe(None)

    def __repr__(self):
        return f'Just {self._value!r}' if self._value is not None else 'Nothing'


class Place:
    def __init__(self, street, codes):
        self.street = street
        self.codes = codes


home = Place('main', (10, 20))
print(Maybe(home).street.upper(), Maybe(home).codes.count(10), Maybe(home).codes.index(20), Maybe(home).nowhere.upper())
print(Maybe({'a': [1, {'b': 5}]})['a'][1]['b'], Maybe([1])[3], Maybe((1, (2, 3)))[1][0], Maybe('x')['y'])
kept = (home.codes.count, home.codes.index)
print(Maybe((kept, home.codes))[0][1](20), Maybe(kept)[0](10), (kept, (kept,))[1][0][0](10))
