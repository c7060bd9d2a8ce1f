from urllib.parse import *
import urllib.parse
u = urlparse('https://user:pa%20ss@Example.COM:8080/a/b;p?q=1&r=a+b#frag')
print(u, u.hostname, u.port, u.username, u.password, u.geturl(), u.scheme, u[1], tuple(u))
for x in ('', 'http://x', '//x/y', 'mailto:a@b', 'a/b?c', 'HTTP://[::1]:80/', 'file:///etc/x', 'x:1', '/p;q/r;s', 'http://a?b#c?d'):
    s = urlsplit(x); print(s, s.hostname, s.port, s.geturl(), urlparse(x).params)
for b, r in (('http://a/b/c/d;p?q', x) for x in ('g', './g', 'g/', '/g', '//g', '?y', 'g?y', '#s', ';x', '', '.', '..', '../g', '../../../g', 'http:g', 'https://z/', 'g/../h')): print(r, urljoin(b, r))
print(quote('a b/ü&=~'), quote('a/b', safe=''), quote_plus('a b&c'), unquote('a%20b%C3%BC%zz%'), unquote_plus('a+b%2B'), quote(b'\xff a'), quote_from_bytes(b'x y'), unquote_to_bytes('a%ff'))
print(urlencode({'a': 1, 'b': 'x y', 'c': 'ü&'}), urlencode([('a', [1, 2]), ('b', 'z')], doseq=True), urlencode({'a': 'b c'}, quote_via=quote))
print(parse_qs('a=1&a=2&b=&c=x+y%21'), parse_qsl('a=1&b=&c', keep_blank_values=True), parse_qs('a=1;b=2', separator=';'))
print(urldefrag('http://a/b#c'), urlunparse(('http', 'h', '/p', 'pa', 'q', 'f')), urlunsplit(('', '', 'p', 'q', '')))
def e(f, *a, **k):
    try: print(f(*a, **k))
    except Exception as x: print(type(x).__name__, x)
e(lambda: urlsplit('http://h:99999/').port); e(lambda: urlsplit('http://h:ab/').port); e(urlsplit, 'http://[x'); e(parse_qsl, 'abc', strict_parsing=True); e(quote_from_bytes, 'x')
