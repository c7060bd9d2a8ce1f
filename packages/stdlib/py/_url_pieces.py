"""The older functions of `urllib.parse` that cut one piece off a URL."""
import warnings


def _old(name, instead):
    text = f'urllib.parse.{name}() is deprecated as of 3.8, use urllib.parse.{instead}() instead'
    warnings.warn(text, DeprecationWarning, stacklevel=3)


def unwrap(url):
    """'<URL:scheme://host/path>' without what is around it."""
    text = str(url).strip()
    if text[:1] == '<' and text[-1:] == '>':
        text = text[1:-1].strip()
    if text[:4] == 'URL:':
        text = text[4:].strip()
    return text


def _splittype(url):
    i = url.find(':')
    if i > 0 and '/' not in url[:i]:
        return url[:i].lower(), url[i + 1:]
    return None, url


def _splithost(url):
    if url[:2] != '//':
        return None, url
    end = len(url)
    for c in '/#?':
        i = url.find(c, 2)
        if 0 <= i < end:
            end = i
    path = url[end:]
    if path and path[0] != '/':
        path = '/' + path
    return url[2:end], path


def _splituser(host):
    user, delim, host = host.rpartition('@')
    return (user if delim else None), host


def _splitpasswd(user):
    user, delim, passwd = user.partition(':')
    return user, (passwd if delim else None)


def _splitport(host):
    name, delim, port = host.rpartition(':')
    if delim and all([c in '0123456789' for c in port]):
        return name, (port if port else None)
    return host, None


def _splitnport(host, defport=-1):
    name, delim, port = host.rpartition(':')
    if not delim:
        return port, defport
    if port:
        return name, (int(port) if port.isdigit() and port.isascii() else None)
    return name, defport


def _splitquery(url):
    path, delim, query = url.rpartition('?')
    if delim:
        return path, query
    return url, None


def _splittag(url):
    path, delim, tag = url.rpartition('#')
    if delim:
        return path, tag
    return url, None


def _splitattr(url):
    words = url.split(';')
    return words[0], words[1:]


def _splitvalue(attr):
    attr, delim, value = attr.partition('=')
    return attr, (value if delim else None)


def splittype(url):
    _old('splittype', 'urlparse')
    return _splittype(url)


def splithost(url):
    _old('splithost', 'urlparse')
    return _splithost(url)


def splituser(host):
    _old('splituser', 'urlparse')
    return _splituser(host)


def splitpasswd(user):
    _old('splitpasswd', 'urlparse')
    return _splitpasswd(user)


def splitport(host):
    _old('splitport', 'urlparse')
    return _splitport(host)


def splitquery(url):
    _old('splitquery', 'urlparse')
    return _splitquery(url)


def splittag(url):
    _old('splittag', 'urlparse')
    return _splittag(url)


def splitattr(url):
    _old('splitattr', 'urlparse')
    return _splitattr(url)


def splitvalue(attr):
    _old('splitvalue', 'parse_qsl')
    return _splitvalue(attr)


def splitnport(host, defport=-1):
    _old('splitnport', 'urlparse')
    return _splitnport(host, defport)
