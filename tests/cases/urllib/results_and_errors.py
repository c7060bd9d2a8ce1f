from urllib.parse import *
import urllib.parse as u
r = urlparse('http://user:pw@Host.com:80/p;x?q=1&r=2#frag')
print(isinstance(r, ParseResult), r, r.username, r.password, r.hostname, r.port, r.geturl(), r._replace(path='/z').geturl())
s = urlsplit(b'http://h/p?q')
print(isinstance(s, SplitResultBytes), s, s.geturl(), s.decode())
print(isinstance(urlsplit('a'), SplitResult), isinstance(urlparse(b'a'), ParseResultBytes))
d = urldefrag('http://h/p#f')
print(isinstance(d, DefragResult), d, d.url, d.fragment, d.geturl(), isinstance(urldefrag(b'x#y'), DefragResultBytes), urldefrag(b'x#y').encode() if hasattr(urldefrag(b'x#y'), 'encode') else urldefrag(b'x#y'))
print(parse_qs('a=1&a=2&b=&c'), parse_qs('a=1&b=', keep_blank_values=True), parse_qsl('a=%20+x;b=1', separator=';'), parse_qsl(b'a=1'))
print(quote('a b/é?&'), quote('a/b', safe=''), quote_plus('a b+c'), unquote('%C3%A9%zz'), unquote_plus('a+b'), quote_from_bytes(b'\xff a'), unquote_to_bytes('%ff a'), quote(b'\xff'))
print(urlencode({'a': 1, 'b': 'x y'}), urlencode([('k', (1, 2))], doseq=True), urlencode({'a': b'\xff'}), urlencode({'a': 'é'}, encoding='latin-1'), urlencode({'a b': 'c d'}, quote_via=quote))
for base in ('http://a/b/c/d;p?q', 'http://a', ''):
    print([urljoin(base, x) for x in ('g:h', 'g', './g', 'g/', '/g', '//g', '?y', 'g?y', '#s', ';x', '', '.', './', '..', '../g', '../..', '../../../g', 'http:g')])
for f in (lambda: urlparse('http://h:99999/').port, lambda: urlparse('http://h:abc/').port, lambda: urlparse('http://[::1/'), lambda: parse_qs('a', strict_parsing=True), lambda: parse_qs('a=1&b=2', max_num_fields=1), lambda: urljoin('a', b'b'), lambda: quote(1), lambda: urlencode(5), lambda: quote_from_bytes('x'), lambda: parse_qsl('a=1', separator=''), lambda: urlsplit('http://[v1.x]/').hostname, lambda: urlparse('http://\u2100.com')):
    try:
        print(f())
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
