from urllib.parse import *
for b, u in [('http://a/b/c/d;p?q', ';x'), ('http:///', '..'), ('', 'http://a/b/c/g?y/./x'), ('http://a/b', '?y'), ('svn://pathtorepo/dir1', 'dir2'), ('ws://a/b', 'g;x=1/./y'), ('http://a/b/c/de', ';x'), ('http://a/b/c/d;p?q', '#s'), ('http://a/b/c/d;p?q', ''), ('http://a/b/c/d;p?q','g?y#s'), (b'http://a/b', b'c'), ('http://a', 'b'), ('a', 'b'), ('//a/b', 'c'), ('mailto:x', 'y'), ('http://a/b/c/d;p?q', '?z')]:
    print(b, u, urljoin(b, u), urlsplit(u), urlparse(b).geturl(), urldefrag(u), urlsplit(u).encode() if isinstance(u, str) else urlsplit(u).decode())
for u in ('http://user:pw@[::1]:80/x?y#z', 'http://[v1.x]/', 'http://[1.2.3.4]/', 'http://[xyz]/', 'http://a:99999/', 'http://a:b/', '//www.python.org:/', 'HTTP://EXAMPLE.com:8080', 'http://\uff0fx/', 'http://[fe80::1%eth0]/', 'path;x=1', b'http://u:p@h:1/p', '  http://x y', 'ht\ttp://a\n/'):
    try:
        r = urlsplit(u)
        print(r, r.hostname, r.username, r.password, r.port, r.geturl())
    except ValueError as e:
        print(u, e)
for q in ('a=1&b=2', b'a=1&b=%20+', 'a=&b', 'x=1;y=2', '', '&&a=b', 'a=%ff&b=\u20ac'):
    print(parse_qsl(q), parse_qs(q, keep_blank_values=True))
print(parse_qsl('a=1;b=2', separator=';'), parse_qsl(b'a=1;b=2', separator=b';'), urlencode({'a': [1, 2], 'b': 'x y', b'c': b'\xff'}), urlencode({'a': [1, 2], 'b': ('x', b'y')}, True), urlencode([('a', None)]))
for f in (lambda: urlencode('abc'), lambda: urlencode(3), lambda: urljoin('a', b'b'), lambda: urlsplit('a', b'b'), lambda: parse_qsl('a', strict_parsing=True), lambda: quote_from_bytes('x'), lambda: unquote(3), lambda: parse_qsl('a', separator=1)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
print(quote('a b/ü'), quote(b'\xff', safe=b''), quote_plus('a b', safe=' '), quote_plus(b'a b+'), unquote('%e2%82%ac%zz%'), unquote_to_bytes('a%20\u20ac'), unquote_plus('a+b%2B'))
