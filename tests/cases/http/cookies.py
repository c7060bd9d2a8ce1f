from http.cookies import SimpleCookie, CookieError, Morsel
c = SimpleCookie()
c['session'] = 'abc123'
c['session']['path'] = '/'
c['session']['httponly'] = True
c['session']['max-age'] = 3600
c['name'] = 'John "Q" Doe; x'
print(c.output())
print(c['session'].value, c['name'].value, c['name'].coded_value, c['session']['path'])
d = SimpleCookie('a=1; b="two words"; c=x%20y')
print({k: m.value for k, m in d.items()}, sorted(d), 'a' in d, len(d))
e = SimpleCookie(); e.load('Customer="WILE"; Version="1"; Path="/acme"; Secure')
print(e, repr(e), e['Customer']['version'], e['Customer']['secure'])
print(d.output(header='Cookie:', sep='|'), repr(d))
for f in (lambda: d.__setitem__('bad key', 1), lambda: d['a'].__setitem__('nope', 1), lambda: d.__setitem__('path', 1)):
    try: f()
    except CookieError as x: print(x)
g = SimpleCookie({'k': 'v', 'n': 5}); print(g.output(sep=' / '))
