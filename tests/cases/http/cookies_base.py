"""http.cookies: BaseCookie with its own coding of values."""
from http.cookies import BaseCookie, CookieError, Morsel, SimpleCookie


class Hex(BaseCookie):
    def value_decode(self, val):
        return bytes.fromhex(val).decode(), val

    def value_encode(self, val):
        return val, str(val).encode().hex()


c = Hex()
c['a'] = 'hello'
print(c.output(), c['a'].value, c['a'].coded_value)
c.load('b=776f726c64; c=21')
print(c['b'].value, c['c'].value, sorted(c))
b = BaseCookie()
b['x'] = 'plain value'
print(b.output(header='Set:', sep='|'), repr(b))
b['x']['path'] = '/'
print(b['x'].OutputString(), b.js_output().count('document.cookie'))
try:
    b['bad name'] = 1
except CookieError as e:
    print(e)
print(isinstance(SimpleCookie(), BaseCookie), issubclass(BaseCookie, dict))
