"""logging: loggers by dotted names, handlers that write records, formatters that make text of them."""
import io
import sys
import time
import traceback
from string import Template
from pyw.builtins.process import _caller_place
from os import getpid as _getpid
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
raiseExceptions = True
logThreads = True
logMultiprocessing = True
logProcesses = True
logAsyncioTasks = True

_start_time = time.time()
_level_names = {50: 'CRITICAL', 40: 'ERROR', 30: 'WARNING', 20: 'INFO', 10: 'DEBUG', 0: 'NOTSET'}
_levels = {
    'CRITICAL': 50, 'FATAL': 50, 'ERROR': 40, 'WARN': 30, 'WARNING': 30, 'INFO': 20, 'DEBUG': 10, 'NOTSET': 0,
}
_places = [False]
_open_handlers = []
_factory = []


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
        self.threadName = 'MainThread'
        self.processName = 'MainProcess'
        self.process = _getpid()
        self.taskName = None
        self.message = ''
        self.asctime = ''
        self.extra_values = {}

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
        return values


def makeLogRecord(dict):
    record = LogRecord(
        dict.get('name'), dict.get('levelno', 0), '', 0, dict.get('msg', ''), dict.get('args', ()), None, None,
    )
    record.levelname = dict.get('levelname', '')
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
        text = ''.join(traceback.format_exception(ei[1]))
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
        values = record._values()
        if self._defaults:
            values = self._defaults | values
        try:
            if self._style_kind == '%':
                return self._fmt % values
            if self._style_kind == '{':
                return self._fmt.format(**values)
            return Template(self._fmt).substitute(values)
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
            if hasattr(f, 'filter'):
                result = f.filter(record)
            else:
                result = f(record)
            if not result:
                return False
        return record


_default_formatter = Formatter()


class Handler(Filterer):
    def __init__(self, level=NOTSET):
        Filterer.__init__(self)
        self._name = None
        self.level = _checkLevel(level)
        self.formatter = None
        self._closed = False
        _open_handlers.append(self)

    def get_name(self):
        return self._name

    def set_name(self, name):
        self._name = name

    name = property(get_name, set_name)

    def createLock(self):
        pass

    def acquire(self):
        pass

    def release(self):
        pass

    def setLevel(self, level):
        self.level = _checkLevel(level)

    def format(self, record):
        if self.formatter is not None:
            return self.formatter.format(record)
        return _default_formatter.format(record)

    def emit(self, record):
        raise NotImplementedError('emit must be implemented by Handler subclasses')

    def handle(self, record):
        found = self.filter(record)
        if found:
            self.emit(record)
        return found

    def setFormatter(self, fmt):
        self.formatter = fmt

    def flush(self):
        pass

    def close(self):
        self._closed = True

    def handleError(self, record):
        if raiseExceptions:
            sys.stderr.write('--- Logging error ---\n')
            sys.stderr.write(traceback.format_exc())
            sys.stderr.write('Message: %r\nArguments: %s\n' % (record.msg, record.args))

    def __repr__(self):
        return '<%s (%s)>' % (type(self).__name__, _level_text(self.level))


class StreamHandler(Handler):
    terminator = '\n'

    def __init__(self, stream=None):
        Handler.__init__(self)
        if stream is None:
            stream = sys.stderr
        self.stream = stream

    def flush(self):
        if self.stream is not None and hasattr(self.stream, 'flush'):
            self.stream.flush()

    def emit(self, record):
        try:
            text = self.format(record)
            self.stream.write(text + self.terminator)
            self.flush()
        except RecursionError:
            raise
        except Exception:
            self.handleError(record)

    def setStream(self, stream):
        if stream is self.stream:
            return None
        old = self.stream
        self.flush()
        self.stream = stream
        return old

    def __repr__(self):
        name = getattr(self.stream, 'name', '')
        name = str(name)
        if name:
            name += ' '
        return '<%s %s(%s)>' % (type(self).__name__, name, _level_text(self.level))


class FileHandler(Handler):
    terminator = '\n'

    def __init__(self, filename, mode='a', encoding=None, delay=False, errors=None):
        Handler.__init__(self)
        self.baseFilename = _absolute(filename)
        self.mode = mode
        self.encoding = encoding
        self.errors = errors
        self.delay = delay
        self.stream = None
        if not delay:
            self.stream = self._open()

    def _open(self):
        if 'w' in self.mode:
            return open(self.baseFilename, 'w', encoding=self.encoding, errors=self.errors)
        return open(self.baseFilename, 'a', encoding=self.encoding, errors=self.errors)

    def flush(self):
        if self.stream is not None:
            self.stream.flush()

    def emit(self, record):
        if self.stream is None:
            self.stream = self._open()
        try:
            text = self.format(record)
            self.stream.write(text + self.terminator)
            self.flush()
        except Exception:
            self.handleError(record)

    def close(self):
        if self.stream is not None:
            self.stream.close()
            self.stream = None
        Handler.close(self)

    def __repr__(self):
        return '<%s %s (%s)>' % (type(self).__name__, self.baseFilename, _level_text(self.level))


def _absolute(path):
    from posixpath import abspath
    return abspath(path)


class NullHandler(Handler):
    def handle(self, record):
        return None

    def emit(self, record):
        return None


class _LastResort(StreamHandler):
    def __init__(self):
        Handler.__init__(self, WARNING)
        self.stream = None

    def emit(self, record):
        sys.stderr.write(self.format(record) + '\n')


lastResort = _LastResort()


class Manager:
    def __init__(self, rootnode):
        self.root = rootnode
        self.disable = 0
        self.loggerDict = {}
        self.loggerClass = None

    def getLogger(self, name):
        if not isinstance(name, str):
            raise TypeError('A logger name must be a string')
        if name in self.loggerDict:
            return self.loggerDict[name]
        if _factory:
            logger = _factory[-1](name)
        else:
            logger = Logger(name)
        logger.manager = self
        self.loggerDict[name] = logger
        self._place(logger)
        return logger

    def _place(self, logger):
        """Finds the parent, and takes the loggers below from the parents they had."""
        name = logger.name
        parent = self.root
        i = name.rfind('.')
        while i > 0:
            above = name[:i]
            if above in self.loggerDict:
                parent = self.loggerDict[above]
                break
            i = above.rfind('.')
        logger.parent = parent
        for other in self.loggerDict.values():
            if other.name.startswith(name + '.') and other.parent is parent:
                other.parent = logger

    def setLoggerClass(self, klass):
        _factory.append(klass)


class Logger(Filterer):
    def __init__(self, name, level=NOTSET):
        Filterer.__init__(self)
        self.name = name
        self.level = _checkLevel(level)
        self.parent = None
        self.propagate = True
        self.handlers = []
        self.disabled = False
        self.manager = None

    def setLevel(self, level):
        self.level = _checkLevel(level)

    def getEffectiveLevel(self):
        logger = self
        while logger is not None:
            if logger.level:
                return logger.level
            logger = logger.parent
        return NOTSET

    def isEnabledFor(self, level):
        if self.disabled or _manager.disable >= level:
            return False
        return level >= self.getEffectiveLevel()

    def getChild(self, suffix):
        if self is root:
            return getLogger(suffix)
        return getLogger(self.name + '.' + suffix)

    def getChildren(self):
        return {x for x in _manager.loggerDict.values() if x.parent is self}

    def addHandler(self, hdlr):
        if hdlr not in self.handlers:
            self.handlers.append(hdlr)

    def removeHandler(self, hdlr):
        if hdlr in self.handlers:
            self.handlers.remove(hdlr)

    def hasHandlers(self):
        logger = self
        while logger is not None:
            if logger.handlers:
                return True
            if not logger.propagate:
                break
            logger = logger.parent
        return False

    def debug(self, msg, *args, exc_info=None, stack_info=False, stacklevel=1, extra=None):
        if self.isEnabledFor(10):
            self._log(10, msg, args, exc_info, extra, stack_info, stacklevel)

    def info(self, msg, *args, exc_info=None, stack_info=False, stacklevel=1, extra=None):
        if self.isEnabledFor(20):
            self._log(20, msg, args, exc_info, extra, stack_info, stacklevel)

    def warning(self, msg, *args, exc_info=None, stack_info=False, stacklevel=1, extra=None):
        if self.isEnabledFor(30):
            self._log(30, msg, args, exc_info, extra, stack_info, stacklevel)

    def warn(self, msg, *args, exc_info=None, stack_info=False, stacklevel=1, extra=None):
        self.warning(msg, *args, exc_info=exc_info, extra=extra)

    def error(self, msg, *args, exc_info=None, stack_info=False, stacklevel=1, extra=None):
        if self.isEnabledFor(40):
            self._log(40, msg, args, exc_info, extra, stack_info, stacklevel)

    def exception(self, msg, *args, exc_info=True, stack_info=False, stacklevel=1, extra=None):
        self.error(msg, *args, exc_info=exc_info, extra=extra)

    def critical(self, msg, *args, exc_info=None, stack_info=False, stacklevel=1, extra=None):
        if self.isEnabledFor(50):
            self._log(50, msg, args, exc_info, extra, stack_info, stacklevel)

    def fatal(self, msg, *args, exc_info=None, stack_info=False, stacklevel=1, extra=None):
        self.critical(msg, *args, exc_info=exc_info, extra=extra)

    def log(self, level, msg, *args, exc_info=None, stack_info=False, stacklevel=1, extra=None):
        if not isinstance(level, int):
            raise TypeError('level must be an integer')
        if self.isEnabledFor(level):
            self._log(level, msg, args, exc_info, extra, stack_info, stacklevel)

    def makeRecord(self, name, level, fn, lno, msg, args, exc_info, func=None, extra=None, sinfo=None):
        record = LogRecord(name, level, fn, lno, msg, args, exc_info, func, sinfo)
        if extra is not None:
            for key in extra:
                if key in ('message', 'asctime') or key in record._values():
                    raise KeyError('Attempt to overwrite %r in LogRecord' % key)
                record.extra_values[key] = extra[key]
        return record

    def _log(self, level, msg, args, exc_info=None, extra=None, stack_info=False, stacklevel=1):
        path = '(unknown file)'
        line = 0
        function = '(unknown function)'
        if _places[0]:
            path, line, function, text = _caller_place(stacklevel)
        if isinstance(exc_info, BaseException):
            info = (type(exc_info), exc_info, exc_info.__traceback__)
        elif isinstance(exc_info, tuple):
            info = (exc_info[0], exc_info[1], exc_info[2])
        elif exc_info:
            error = sys.exception()
            if error is None:
                info = (None, None, None)
            else:
                info = (type(error), error, error.__traceback__)
        else:
            info = None
        self.handle(self.makeRecord(self.name, level, path, line, msg, args, info, function, extra))

    def handle(self, record):
        if self.disabled or not self.filter(record):
            return
        self.callHandlers(record)

    def callHandlers(self, record):
        logger = self
        found = 0
        while logger is not None:
            for handler in logger.handlers:
                found += 1
                if record.levelno >= handler.level:
                    handler.handle(record)
            if not logger.propagate:
                break
            logger = logger.parent
        if found == 0 and lastResort is not None:
            if record.levelno >= lastResort.level:
                lastResort.handle(record)

    def __repr__(self):
        return '<%s %s (%s)>' % (type(self).__name__, self.name, _level_text(self.getEffectiveLevel()))


class RootLogger(Logger):
    def __init__(self, level):
        Logger.__init__(self, 'root', level)


class LoggerAdapter:
    def __init__(self, logger, extra=None, merge_extra=False):
        self.logger = logger
        self.extra = extra
        self.merge_extra = merge_extra

    def process(self, msg, kwargs):
        kwargs['extra'] = self.extra
        return msg, kwargs

    def _send(self, level, msg, args, exc_info):
        if self.logger.isEnabledFor(level):
            msg, kwargs = self.process(msg, {})
            self.logger._log(level, msg, args, exc_info, kwargs.get('extra'))

    def debug(self, msg, *args, exc_info=None):
        self._send(10, msg, args, exc_info)

    def info(self, msg, *args, exc_info=None):
        self._send(20, msg, args, exc_info)

    def warning(self, msg, *args, exc_info=None):
        self._send(30, msg, args, exc_info)

    def error(self, msg, *args, exc_info=None):
        self._send(40, msg, args, exc_info)

    def exception(self, msg, *args, exc_info=True):
        self._send(40, msg, args, exc_info)

    def critical(self, msg, *args, exc_info=None):
        self._send(50, msg, args, exc_info)

    def log(self, level, msg, *args, exc_info=None):
        self._send(level, msg, args, exc_info)

    def isEnabledFor(self, level):
        return self.logger.isEnabledFor(level)

    def setLevel(self, level):
        self.logger.setLevel(level)

    def getEffectiveLevel(self):
        return self.logger.getEffectiveLevel()

    def hasHandlers(self):
        return self.logger.hasHandlers()

    @property
    def name(self):
        return self.logger.name


root = RootLogger(WARNING)
_manager = Manager(root)


def getLogger(name=None):
    if not name or isinstance(name, str) and name == 'root':
        return root
    return _manager.getLogger(name)


def getLoggerClass():
    return _factory[-1] if _factory else Logger


def setLoggerClass(klass):
    _factory.append(klass)


def getHandlerNames():
    return frozenset([h.name for h in _open_handlers if h.name])


def getHandlerByName(name):
    for h in _open_handlers:
        if h.name == name:
            return h
    return None


def basicConfig(
    *, filename=None, filemode='a', format=None, datefmt=None, style='%', level=None, stream=None, handlers=None,
    force=False, encoding=None, errors='backslashreplace',
):
    if force:
        for h in root.handlers[:]:
            root.removeHandler(h)
            h.close()
    if len(root.handlers) > 0:
        return
    if handlers is None:
        if stream is not None and filename is not None:
            raise ValueError("'stream' and 'filename' should not be specified together")
        if filename is not None:
            added = [FileHandler(filename, filemode, encoding=encoding, errors=errors)]
        else:
            added = [StreamHandler(stream)]
    else:
        if stream is not None or filename is not None:
            raise ValueError("'stream' or 'filename' should not be specified together with 'handlers'")
        added = list(handlers)
    if style not in ('%', '{', '$'):
        raise ValueError('Style must be one of: %,{,$')
    if format is None:
        if style == '{':
            format = '{levelname}:{name}:{message}'
        elif style == '$':
            format = '${levelname}:${name}:${message}'
        else:
            format = BASIC_FORMAT
    fmt = Formatter(format, datefmt, style)
    for h in added:
        if h.formatter is None:
            h.setFormatter(fmt)
        root.addHandler(h)
    if level is not None:
        root.setLevel(level)


def _ready():
    if len(root.handlers) == 0:
        basicConfig()


def debug(msg, *args, exc_info=None, extra=None):
    _ready()
    root.debug(msg, *args, exc_info=exc_info, extra=extra)


def info(msg, *args, exc_info=None, extra=None):
    _ready()
    root.info(msg, *args, exc_info=exc_info, extra=extra)


def warning(msg, *args, exc_info=None, extra=None):
    _ready()
    root.warning(msg, *args, exc_info=exc_info, extra=extra)


def warn(msg, *args, exc_info=None, extra=None):
    warning(msg, *args, exc_info=exc_info, extra=extra)


def error(msg, *args, exc_info=None, extra=None):
    _ready()
    root.error(msg, *args, exc_info=exc_info, extra=extra)


def exception(msg, *args, exc_info=True, extra=None):
    error(msg, *args, exc_info=exc_info, extra=extra)


def critical(msg, *args, exc_info=None, extra=None):
    _ready()
    root.critical(msg, *args, exc_info=exc_info, extra=extra)


def fatal(msg, *args, exc_info=None, extra=None):
    critical(msg, *args, exc_info=exc_info, extra=extra)


def log(level, msg, *args, exc_info=None, extra=None):
    _ready()
    root.log(level, msg, *args, exc_info=exc_info, extra=extra)


def disable(level=CRITICAL):
    _manager.disable = _checkLevel(level)


def shutdown():
    for h in reversed(_open_handlers):
        h.flush()
        h.close()

