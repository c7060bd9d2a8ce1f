"""locale: there are the locales that every machine has, `C`, `POSIX` and `C.UTF-8`."""
from builtins import str as _text
import re as _re

__all__ = [
    'getlocale', 'getdefaultlocale', 'getpreferredencoding', 'Error', 'setlocale', 'localeconv', 'strcoll', 'strxfrm',
    'str', 'atof', 'atoi', 'format_string', 'currency', 'normalize', 'LC_CTYPE', 'LC_COLLATE', 'LC_TIME',
    'LC_MONETARY', 'LC_NUMERIC', 'LC_ALL', 'CHAR_MAX', 'getencoding', 'LC_MESSAGES',
]
LC_CTYPE = 0
LC_NUMERIC = 1
LC_TIME = 2
LC_COLLATE = 3
LC_MONETARY = 4
LC_MESSAGES = 5
LC_ALL = 6
CHAR_MAX = 127
CODESET = 14
RADIXCHAR, THOUSEP = 65536, 65537
ABDAY_1, ABDAY_2, ABDAY_3, ABDAY_4, ABDAY_5, ABDAY_6, ABDAY_7 = range(131072, 131079)
DAY_1, DAY_2, DAY_3, DAY_4, DAY_5, DAY_6, DAY_7 = range(131079, 131086)
ABMON_1, ABMON_2, ABMON_3, ABMON_4, ABMON_5, ABMON_6 = range(131086, 131092)
ABMON_7, ABMON_8, ABMON_9, ABMON_10, ABMON_11, ABMON_12 = range(131092, 131098)
MON_1, MON_2, MON_3, MON_4, MON_5, MON_6 = range(131098, 131104)
MON_7, MON_8, MON_9, MON_10, MON_11, MON_12 = range(131104, 131110)
AM_STR, PM_STR, D_T_FMT, D_FMT, T_FMT, T_FMT_AMPM, ERA = range(131110, 131117)
ERA_D_FMT, ALT_DIGITS, ERA_D_T_FMT, ERA_T_FMT = range(131118, 131122)
CRNCYSTR = 262159
YESEXPR, NOEXPR = 327680, 327681
_DAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'
_MONTHS = 'January February March April May June July August September October November December'
_FURTHER = 'LC_PAPER LC_NAME LC_ADDRESS LC_TELEPHONE LC_MEASUREMENT LC_IDENTIFICATION'
_CATEGORIES = 'LC_CTYPE LC_NUMERIC LC_TIME LC_COLLATE LC_MONETARY LC_MESSAGES ' + _FURTHER
_FORMAT = _re.compile(r'%(?:\((?P<key>.*?)\))?(?P<modifiers>[-#0-9 +*.hlL]*?)[eEfFgGdiouxXcrs%]')


class Error(Exception):
    pass


_names = ['C.UTF-8'] + ['C'] * 11
_overridden = {}


def _current():
    if all(name == _names[0] for name in _names):
        return _names[0]
    return ';'.join(f'{category}={name}' for category, name in zip(_CATEGORIES.split(), _names))


def _known(name):
    if name == '':
        return None
    if name in ('C', 'POSIX'):
        return 'C'
    if name.lower() in ('c.utf-8', 'c.utf8'):
        return name
    raise Error('unsupported locale setting')


def setlocale(category, locale=None):
    if locale is not None and not isinstance(locale, _text):
        try:
            language, encoding = locale
        except (TypeError, ValueError):
            raise TypeError(
                'Locale must be None, a string, or an iterable of two strings -- language code, encoding.') from None
        locale = normalize(language + '.' + encoding if encoding else language) if language else 'C'
    if not 0 <= category <= 12:
        raise Error('locale query failed' if locale is None else 'unsupported locale setting')
    if locale is None:
        return _current() if category == LC_ALL else _names[category if category < 6 else category - 1]
    if '=' in locale and category == LC_ALL:
        for part in locale.split(';'):
            key, name = part.split('=')
            if key not in _CATEGORIES.split():
                raise Error('unsupported locale setting')
            _names[_CATEGORIES.split().index(key)] = _known(name) or 'C'
        return _current()
    name = _known(locale)
    for i in range(12):
        if category == LC_ALL or i == (category if category < 6 else category - 1):
            _names[i] = name or ('C.UTF-8' if i == 0 else 'C')
    return setlocale(category)


def getlocale(category=LC_CTYPE):
    name = setlocale(category)
    if category == LC_ALL and ';' in name:
        raise TypeError('category LC_ALL is not supported')
    return (None, None) if name == 'C' else ('C', 'UTF-8')


def getdefaultlocale(envvars=('LC_ALL', 'LC_CTYPE', 'LANG', 'LANGUAGE')):
    import warnings
    warnings.warn(
        "'locale.getdefaultlocale' is deprecated and slated for removal in Python 3.15. Use setlocale(), getencoding() "
        'and getlocale() instead.', DeprecationWarning, stacklevel=2)
    return 'C', 'UTF-8'


def getencoding():
    return nl_langinfo(CODESET)


def getpreferredencoding(do_setlocale=True):
    return nl_langinfo(CODESET)


def localeconv():
    conventions = {
        'int_curr_symbol': '', 'currency_symbol': '', 'mon_decimal_point': '', 'mon_thousands_sep': '',
        'mon_grouping': [], 'positive_sign': '', 'negative_sign': '', 'int_frac_digits': 127, 'frac_digits': 127,
        'p_cs_precedes': 127, 'p_sep_by_space': 127, 'n_cs_precedes': 127, 'n_sep_by_space': 127, 'p_sign_posn': 127,
        'n_sign_posn': 127, 'decimal_point': '.', 'thousands_sep': '', 'grouping': [],
    }
    conventions.update(_overridden)
    return conventions


def normalize(localename):
    name = localename.strip()
    lower = name.lower()
    if lower in ('c', 'posix', 'c.utf8', 'c.utf-8', 'posix.utf8', 'posix.utf-8'):
        return 'C' if '.' not in lower else 'C.UTF-8'
    encoding = 'ISO8859-1'
    if '.' in name:
        name, encoding = name.split('.', 1)
        encoding = {'utf8': 'UTF-8', 'utf-8': 'UTF-8'}.get(encoding.lower(), encoding)
    if '_' in name:
        language, region = name.split('_', 1)
        return f'{language.lower()}_{region.upper()}.{encoding}'
    homes = {'en': 'US', 'da': 'DK', 'sv': 'SE'}
    if len(name) != 2:
        return localename
    return f'{lower}_{homes.get(lower, lower.upper())}.{encoding}'


def nl_langinfo(key, /):
    if key == CODESET:
        return 'UTF-8' if 'UTF' in _names[0].upper() else 'ANSI_X3.4-1968'
    for first, names in ((DAY_1, _DAYS), (MON_1, _MONTHS)):
        if first <= key < first + len(names.split()):
            return names.split()[key - first]
    for first, names in ((ABDAY_1, _DAYS), (ABMON_1, _MONTHS)):
        if first <= key < first + len(names.split()):
            return names.split()[key - first][:3]
    others = {
        RADIXCHAR: '.', AM_STR: 'AM', PM_STR: 'PM', D_T_FMT: '%a %b %e %H:%M:%S %Y', D_FMT: '%m/%d/%y',
        T_FMT: '%H:%M:%S', T_FMT_AMPM: '%I:%M:%S %p', CRNCYSTR: '-', YESEXPR: '^[yY]', NOEXPR: '^[nN]', THOUSEP: '',
        ERA: '', ERA_D_FMT: '', ALT_DIGITS: '', ERA_D_T_FMT: '', ERA_T_FMT: '',
    }
    if key not in others:
        raise ValueError('unsupported langinfo constant')
    return others[key]


def strcoll(os1, os2, /):
    return (os1 > os2) - (os1 < os2)


def strxfrm(string, /):
    return string


def _grouped(text, monetary):
    """Digits with separators, and how many were put there."""
    conventions = localeconv()
    separator = conventions['mon_thousands_sep' if monetary else 'thousands_sep']
    grouping = conventions['mon_grouping' if monetary else 'grouping']
    if not grouping or not separator:
        return text, 0
    stripped = text.rstrip()
    right = text[len(stripped):]
    body = stripped.lstrip()
    left = stripped[:len(stripped) - len(body)]
    sign = ''
    if body and body[0] in '+-':
        sign = body[0]
        body = body[1:]
    groups = []
    sizes = list(grouping)
    size = sizes[0]
    i = 0
    while body:
        if i < len(sizes):
            if sizes[i] == CHAR_MAX:
                break
            if sizes[i] != 0:
                size = sizes[i]
            i += 1
        if len(body) <= size:
            break
        groups.append(body[-size:])
        body = body[:-size]
    groups.append(body)
    groups.reverse()
    if len(groups) == 1:
        return left + sign + groups[0] + right, 0
    count = len(separator) * (len(groups) - 1)
    return left + sign + separator.join(groups) + right, count


def _formatted(percent, value, grouping, monetary, others):
    text = percent % (*others, value) if others else percent % value
    if percent[-1] in 'eEfFgG':
        point = localeconv()['mon_decimal_point' if monetary else 'decimal_point']
        parts = text.split('.')
        added = 0
        if grouping:
            parts[0], added = _grouped(parts[0], monetary)
        text = point.join(parts)
        return _without_padding(text, added)
    if percent[-1] in 'diu':
        added = 0
        if grouping:
            text, added = _grouped(text, monetary)
        return _without_padding(text, added)
    return text


def _without_padding(text, amount):
    """Separators take the place of blanks."""
    while amount and text[:1] == ' ':
        text = text[1:]
        amount -= 1
    while amount and text[-1:] == ' ':
        text = text[:-1]
        amount -= 1
    return text


def format_string(f, val, grouping=False, monetary=False):
    found = list(_FORMAT.finditer(f))
    template = _FORMAT.sub('%s', f)
    values = []
    if isinstance(val, dict):
        for one in found:
            if one.group()[-1] == '%':
                values.append('%')
            else:
                percent = '%' + (one.group('modifiers') or '') + one.group()[-1]
                values.append(_formatted(percent, val[one.group('key')], grouping, monetary, ()))
    else:
        given = val if isinstance(val, tuple) else (val,)
        i = 0
        for one in found:
            if one.group()[-1] == '%':
                values.append('%')
            else:
                stars = one.group('modifiers').count('*')
                values.append(_formatted(one.group(), given[i + stars], grouping, monetary, given[i:i + stars]))
                i += 1 + stars
    return template % tuple(values)


def currency(val, symbol=True, grouping=False, international=False):
    conventions = localeconv()
    digits = conventions['int_frac_digits' if international else 'frac_digits']
    if digits == 127:
        raise ValueError("Currency formatting is not possible using the 'C' locale.")
    text = _formatted(f'%.{digits}f', abs(val), grouping, True, ())
    text = '<' + text + '>'
    if symbol:
        sign = conventions['int_curr_symbol' if international else 'currency_symbol']
        before = conventions['n_cs_precedes' if val < 0 else 'p_cs_precedes']
        blank = conventions['n_sep_by_space' if val < 0 else 'p_sep_by_space']
        if before:
            text = sign + (' ' if blank else '') + text
        else:
            if international and sign[-1:] == ' ':
                sign = sign[:-1]
            text = text + (' ' if blank else '') + sign
    place = conventions['n_sign_posn' if val < 0 else 'p_sign_posn']
    sign = conventions['negative_sign' if val < 0 else 'positive_sign']
    if place == 0:
        text = '(' + text + ')'
    elif place == 1:
        text = sign + text
    elif place == 2:
        text = text + sign
    elif place == 3:
        text = text.replace('<', sign)
    elif place == 4:
        text = text.replace('>', sign)
    else:
        text = sign + text
    return text.replace('<', '').replace('>', '')


def str(val):
    return _formatted('%.12g', val, False, False, ())


def delocalize(string):
    conventions = localeconv()
    if conventions['thousands_sep']:
        string = string.replace(conventions['thousands_sep'], '')
    if conventions['decimal_point']:
        string = string.replace(conventions['decimal_point'], '.')
    return string


def localize(string, grouping=False, monetary=False):
    parts = string.split('.')
    if grouping:
        parts[0], added = _grouped(parts[0], monetary)
    return localeconv()['mon_decimal_point' if monetary else 'decimal_point'].join(parts)


def atof(string, func=float):
    return func(delocalize(string))


def atoi(string):
    return int(delocalize(string))
