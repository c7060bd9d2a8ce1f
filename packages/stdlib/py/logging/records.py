"""Levels, records, formatters and filters."""
import time
import traceback
from string import Template
from os import getpid as _getpid
from pyw.builtins.format_styles import _styled
from pyw.builtins.thread_switch import _thread_name
from posixpath import basename as _basename, splitext as _splitext

CRITICAL = 50
FATAL = CRITICAL
ERROR = 40
WARNING = 30
WARN = WARNING
INFO = 20
DEBUG = 10
NOTSET = 0

BASIC_FORMAT = '%(levelname)s:%(name)s:%(message)s'
_start_time = time.time()
_level_names = {50: 'CRITICAL', 40: 'ERROR', 30: 'WARNING', 20: 'INFO', 10: 'DEBUG', 0: 'NOTSET'}
_levels = {
    'CRITICAL': 50, 'FATAL': 50, 'ERROR': 40, 'WARN': 30, 'WARNING': 30, 'INFO': 20, 'DEBUG': 10, 'NOTSET': 0,
}
_places = [False]


def getLevelNamesMapping():
    return dict(_levels)


def getLevelName(level):
    if level in _level_names:
        return _level_names[level]
    if level in _levels:
        return _levels[level]
    return 'Level %s' % level


def _level_text(level):
    if level in _level_names:
        return _level_names[level]
    return 'Level %s' % level


def addLevelName(level, levelName):
    _level_names[level] = levelName
    _levels[levelName] = level


def _checkLevel(level):
    if isinstance(level, int):
        return level
    if isinstance(level, str):
        if level not in _levels:
            raise ValueError('Unknown level: %r' % level)
        return _levels[level]
    raise TypeError('Level not an integer or a valid string: %r' % (level,))


class LogRecord:
    def __init__(self, name, level, pathname, lineno, msg, args, exc_info, func=None, sinfo=None):
        now = time.time()
        self.name = name
        self.msg = msg
        if args and len(args) == 1 and isinstance(args[0], dict) and args[0]:
            args = args[0]
        self.args = args
        self.levelname = _level_text(level)
        self.levelno = level
        self.pathname = pathname
        self.filename = _basename(pathname)
        self.module = _splitext(self.filename)[0]
        self.exc_info = exc_info
        self.exc_value = None if exc_info is None else exc_info[1]
        self.exc_text = None
        self.stack_info = sinfo
        self.lineno = lineno
        self.funcName = func
        self.created = now
        self.msecs = int((now - int(now)) * 1000) + 0.0
        self.relativeCreated = (now - _start_time) * 1000
        self.thread = 140000000000000
        self.threadName = _thread_name()
        self.processName = 'MainProcess'
        self.process = _getpid()
        self.taskName = None
        self.message = ''
        self.asctime = ''
        self.extra_values = {}
        # The record itself, once code of the program may have set attributes of it.
        self._shown = None

    def __repr__(self):
        return '<LogRecord: %s, %s, %s, %s, "%s">' % (self.name, self.levelno, self.pathname, self.lineno, self.msg)

    def getMessage(self):
        msg = str(self.msg)
        if self.args:
            msg = msg % self.args
        return msg

    def _values(self):
        """What formats may name."""
        values = {
            'name': self.name, 'msg': self.msg, 'levelname': self.levelname, 'levelno': self.levelno,
            'pathname': self.pathname, 'filename': self.filename, 'module': self.module, 'lineno': self.lineno,
            'funcName': self.funcName, 'created': self.created, 'msecs': self.msecs,
            'relativeCreated': self.relativeCreated, 'thread': self.thread, 'threadName': self.threadName,
            'processName': self.processName, 'process': self.process, 'message': self.message,
            'asctime': self.asctime, 'taskName': self.taskName,
        }
        values.update(self.extra_values)
        shown = self._shown
        if isinstance(shown, LogRecord):
            for name, value in shown.__dict__.items():
                if name not in values:
                    values[name] = value
        return values


def makeLogRecord(dict):
    record = LogRecord(None, None, '', 0, '', (), None, None)
    for name, value in dict.items():
        setattr(record, name, value)
    return record


class Formatter:
    default_time_format = '%Y-%m-%d %H:%M:%S'
    default_msec_format = '%s,%03d'
    converter = time.localtime

    def __init__(self, fmt=None, datefmt=None, style='%', validate=True, *, defaults=None):
        if style not in ('%', '{', '$'):
            raise ValueError('Style must be one of: %,{,$')
        if fmt is None:
            fmt = {'%': '%(message)s', '{': '{message}', '$': '${message}'}[style]
        elif validate:
            _validate(fmt, style)
        self._fmt = fmt
        self._style_kind = style
        self.datefmt = datefmt
        self._defaults = defaults
        for name in ('pathname', 'filename', 'module', 'lineno', 'funcName'):
            if name in fmt:
                _places[0] = True

    def formatTime(self, record, datefmt=None):
        ct = time.localtime(record.created)
        if datefmt:
            return time.strftime(datefmt, ct)
        text = time.strftime('%Y-%m-%d %H:%M:%S', ct)
        return '%s,%03d' % (text, record.msecs)

    def formatException(self, ei):
        error = ei[1]
        text = ''.join(traceback.format_exception(error)) if isinstance(error, BaseException) else 'NoneType: None'
        if text.endswith('\n'):
            text = text[:-1]
        return text

    def usesTime(self):
        if self._style_kind == '%':
            return '%(asctime)' in self._fmt
        if self._style_kind == '{':
            return '{asctime' in self._fmt
        return '$asctime' in self._fmt or '${asctime}' in self._fmt

    def formatMessage(self, record):
        if type(self) is not Formatter:
            record._shown = record
        values = record._values()
        if self._defaults:
            values = self._defaults | values
        try:
            if self._style_kind == '%':
                return self._fmt % values
            return _styled(self._fmt, self._style_kind, values, _by_braces, _by_template)
        except KeyError as error:
            raise ValueError('Formatting field not found in record: %s' % error)

    def formatStack(self, stack_info):
        return stack_info

    def format(self, record):
        record.message = record.getMessage()
        if self.usesTime():
            record.asctime = self.formatTime(record, self.datefmt)
        text = self.formatMessage(record)
        if record.exc_info is not None and not record.exc_text:
            error = record.exc_value
            if error is None:
                record.exc_text = 'NoneType: None'
            else:
                record.exc_text = self.formatException((type(error), error, error.__traceback__))
        if record.exc_text:
            if not text.endswith('\n'):
                text = text + '\n'
            text = text + record.exc_text
        if record.stack_info:
            if not text.endswith('\n'):
                text = text + '\n'
            text = text + self.formatStack(record.stack_info)
        return text


def _by_braces(text, values):
    return text.format(**values)


def _by_template(text, values):
    return Template(text).substitute(values)


def _validate(fmt, style):
    if style == '%':
        if not _has_percent(fmt):
            raise ValueError("Invalid format '%s' for '%s' style" % (fmt, style))
    elif style == '{':
        if '{' not in fmt:
            raise ValueError('invalid format: no fields')
    elif '$' not in fmt:
        raise ValueError('invalid format: no fields')


def _has_percent(fmt):
    i = fmt.find('%(')
    return i >= 0 and fmt.find(')', i) > i


class BufferingFormatter:
    def __init__(self, linefmt=None):
        self.linefmt = linefmt if linefmt else Formatter()

    def formatHeader(self, records):
        return ''

    def formatFooter(self, records):
        return ''

    def format(self, records):
        text = ''
        if len(records) > 0:
            text = text + self.formatHeader(records)
            for record in records:
                text = text + self.linefmt.format(record)
            text = text + self.formatFooter(records)
        return text


class Filter:
    def __init__(self, name=''):
        self.name = name
        self.nlen = len(name)

    def filter(self, record):
        if self.nlen == 0 or self.name == record.name:
            return True
        return record.name.startswith(self.name + '.')


class Filterer:
    def __init__(self):
        self.filters = []

    def addFilter(self, filter):
        if filter not in self.filters:
            self.filters.append(filter)

    def removeFilter(self, filter):
        if filter in self.filters:
            self.filters.remove(filter)

    def filter(self, record):
        for f in self.filters:
            record._shown = record
            if hasattr(f, 'filter'):
                result = f.filter(record)
            else:
                result = f(record)
            if not result:
                return False
        return record
