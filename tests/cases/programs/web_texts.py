import email.utils
import html
from datetime import datetime, timezone
from html.parser import HTMLParser
from http import HTTPStatus
from http.cookies import CookieError, Morsel, SimpleCookie
from urllib.parse import (parse_qs, parse_qsl, quote, quote_plus, unquote, unquote_plus, urldefrag, urlencode, urljoin, urlparse, urlsplit,
                          urlunparse, urlunsplit)


class Links(HTMLParser):
    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.links = []
        self.stack = []
        self.text = []

    def handle_starttag(self, tag, attrs):
        if tag == 'a':
            self.links.append(dict(attrs).get('href'))
        if tag not in ('br', 'img'):
            self.stack.append(tag)

    def handle_endtag(self, tag):
        if self.stack and self.stack[-1] == tag:
            self.stack.pop()

    def handle_startendtag(self, tag, attrs):
        self.text.append(f'<{tag}/{attrs}>')

    def handle_data(self, data):
        if data.strip():
            self.text.append(('/'.join(self.stack), data.strip()))

    def handle_comment(self, data):
        self.text.append(('#', data))

    def handle_decl(self, decl):
        self.text.append(('!', decl))


p = Links()
p.feed('<!DOCTYPE html><html><body class="x y" data-n=5 hidden><p>Hello &amp; <b>bye</b> &#8364; &lt;<br/>'
       '<a href="/a?b=1&amp;c=2">one</a><!-- note --><a HREF=\'two.html\'>two')
p.feed('</a></p><script>if (a < b) { "<p>" }</script></body></html>')
p.close()
for t in p.text:
    print(t)
print(p.links, p.getpos())
print(html.escape('<a href="x">\'&\'</a>'), html.escape('"', quote=False), html.unescape('&eacute;&#x41;&notanentity;&copy'))
u = urlparse('https://user:pw@Example.com:8042/over/there;p?name=ferret&x=%20y#nose')
print(u, u.hostname, u.port, u.username, u.password, u.netloc, u.geturl())
print(urlsplit('//host/path?q')._replace(scheme='http').geturl(), urlunsplit(('http', 'h', '/p', 'q=1', '')), urlunparse(u._replace(fragment='')))
for rel in ['g', './g', '/g', '//g', '?y', 'g?y#s', '../g', '../../../g', 'http:g', '']:
    print(urljoin('http://a/b/c/d;p?q', rel), end=' ')
print()
print(parse_qs('a=1&a=2&b=&c=%C3%A9+x', keep_blank_values=True), parse_qsl('a=1&b'), urlencode({'q': 'a b&c', 'l': [1, 2]}, doseq=True))
print(quote('/a b/ü?'), quote('/x', safe=''), quote_plus('a b+c'), unquote('a%20b%E2%82%AC'), unquote_plus('a+b'), urldefrag('http://x/y#z'))
try:
    urlparse('http://[::1').port
except ValueError as e:
    print('ValueError', e)
try:
    urlsplit('http://h:99999').port
except ValueError as e:
    print('ValueError', e)
c = SimpleCookie()
c['session'] = 'abc 123'
c['session']['path'] = '/'
c['session']['max-age'] = 3600
c['session']['httponly'] = True
c['lang'] = 'en'
c['lang']['samesite'] = 'Lax'
print(c)
print(c.output(header='', sep=';'), c['session'].OutputString(), c['session'].value)
c2 = SimpleCookie('a=1; b="two words"; c=3')
print({k: m.value for k, m in c2.items()}, isinstance(c2['a'], Morsel))
try:
    c2['a']['bogus'] = 1
except CookieError as e:
    print('CookieError', e)
print(email.utils.formatdate(0, usegmt=True), email.utils.parseaddr('Ann B <ann@x.org>'), email.utils.formataddr(('Ann, B', 'a@x.org')),
      email.utils.parsedate_to_datetime('Tue, 01 Jan 2019 12:00:00 +0100'), email.utils.format_datetime(datetime(2020, 1, 1, tzinfo=timezone.utc)),
      email.utils.getaddresses(['a@x, "B" <b@y>']))
for code in (200, 404, 418, 503):
    s = HTTPStatus(code)
    print(s, s.name, s.phrase, s.is_client_error, repr(s))
