"""html: escaping and unescaping."""
from html._charrefs import _unescaped


def escape(s, quote=True):
    s = s.replace('&', '&amp;').replace('<', '&lt;').replace('>', '&gt;')
    if quote:
        s = s.replace('"', '&quot;').replace("'", '&#x27;')
    return s


def unescape(s):
    if '&' not in s:
        return s
    return _unescaped(s)
