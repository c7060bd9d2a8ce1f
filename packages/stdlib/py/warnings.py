"""warnings: what is shown on standard error unless filters say otherwise."""
import sys
from __pyw__ import State, noinline
from pyw.builtins.exceptions import DeprecationWarning, ImportWarning, PendingDeprecationWarning, ResourceWarning
from pyw.builtins.exceptions import UserWarning, Warning
from pyw.builtins.process import _caller_place
from re._pattern import _compile

filters: State = _default_filters()
onceregistry: State = {}
_seen: State = set()
_recorders: State = []


def _default_filters():
    return [
        ('default', None, DeprecationWarning, '__main__', 0),
        ('ignore', None, DeprecationWarning, None, 0),
        ('ignore', None, PendingDeprecationWarning, None, 0),
        ('ignore', None, ImportWarning, None, 0),
        ('ignore', None, ResourceWarning, None, 0),
    ]


class WarningMessage(object):
    def __init__(self, message, category, filename, lineno, file=None, line=None, source=None):
        self.message = message
        self.category = category
        self.filename = filename
        self.lineno = lineno
        self.file = file
        self.line = line
        self.source = source

    def __str__(self):
        return (
            '{message : ' + repr(self.message) + ', category : ' + repr(self.category.__name__) + ', filename : '
            + repr(self.filename) + ', lineno : ' + str(self.lineno) + ', line : ' + repr(self.line) + '}'
        )


def _action(text, category):
    for action, pattern, cls, module, lineno in filters:
        if pattern is not None and not _starts(pattern, text):
            continue
        if not issubclass(category, cls):
            continue
        return action
    return 'default'


def _starts(pattern, text):
    return _compile(pattern, 2).match(text) is not None


def warn(message, category=None, stacklevel=1, source=None, *, skip_file_prefixes=()):
    if isinstance(message, Warning):
        _warn(message, type(message), str(message), stacklevel)
    elif category is None:
        _warn(UserWarning(message), UserWarning, str(message), stacklevel)
    else:
        _warn(category(message), category, str(message), stacklevel)


def _warn(message, category, text, stacklevel):
    filename, lineno, function, line = _caller_place(stacklevel)
    _issue(message, category, text, filename, lineno, line)


def warn_explicit(message, category, filename, lineno, module=None, registry=None, module_globals=None, source=None):
    if isinstance(message, Warning):
        _issue(message, type(message), str(message), filename, lineno, None)
    else:
        _issue(category(message), category, str(message), filename, lineno, None)


def _issue(message, category, text, filename, lineno, line):
    action = _action(text, category)
    if action == 'ignore':
        return
    if action == 'error':
        raise message
    key = text + '\0' + category.__name__
    if action == 'default':
        key += '\0' + filename + '\0' + str(lineno)
    if action != 'always':
        if key in _seen:
            return
        _seen.add(key)
    if _recorders and _recorders[-1] is not None:
        _recorders[-1].append(WarningMessage(message, category, filename, lineno))
    else:
        showwarning(message, category, filename, lineno, None, line)


def formatwarning(message, category, filename, lineno, line=None):
    out = filename + ':' + str(lineno) + ': ' + category.__name__ + ': ' + str(message) + '\n'
    if line is None:
        line = _source_line(filename, lineno)
    if line:
        out += '  ' + line.strip() + '\n'
    return out


def _source_line(filename, lineno):
    try:
        with open(filename) as f:
            n = 0
            for line in f:
                n += 1
                if n == lineno:
                    return line
    except (OSError, UnicodeError):
        pass
    return ''


def showwarning(message, category, filename, lineno, file=None, line=None):
    out = sys.stderr if file is None else file
    out.write(formatwarning(message, category, filename, lineno, line))


def filterwarnings(action, message='', category=Warning, module='', lineno=0, append=False):
    _check_action(action)
    if not isinstance(message, str):
        raise TypeError('message must be a string')
    _add((action, message if message else None, category, None, lineno), append)


def simplefilter(action, category=Warning, lineno=0, append=False):
    _check_action(action)
    _add((action, None, category, None, lineno), append)


def _check_action(action):
    if action not in ('error', 'ignore', 'always', 'default', 'module', 'once', 'all'):
        raise ValueError('invalid action: ' + repr(action))


def _add(item, append):
    _seen.clear()
    if append:
        filters.append(item)
    else:
        filters.insert(0, item)


def resetwarnings():
    filters.clear()
    _seen.clear()


class catch_warnings(object):
    def __init__(self, *, record=False, module=None, action=None, category=Warning, lineno=0, append=False):
        self._record = record
        self._action = action
        self._category = category
        self._entered = False

    def __enter__(self):
        if self._entered:
            raise RuntimeError('Cannot enter ' + repr(self) + ' twice')
        self._entered = True
        self._saved = list(filters)
        _seen.clear()
        if self._action is not None:
            simplefilter(self._action, self._category)
        if self._record:
            log = []
            _recorders.append(log)
            return log
        _recorders.append(None)
        return None

    def __exit__(self, *exc_info):
        if not self._entered:
            raise RuntimeError('Cannot exit ' + repr(self) + ' without entering first')
        filters.clear()
        filters.extend(self._saved)
        _seen.clear()
        _recorders.pop()


def deprecated(message, /, *, category=DeprecationWarning, stacklevel=1):
    def decorate(arg):
        def wrapper(*args, **kwargs):
            if category is not None:
                warn(message, category, stacklevel + 1)
            return arg(*args, **kwargs)
        wrapper.__deprecated__ = message
        wrapper.__name__ = arg.__name__
        return wrapper
    return decorate
