"""logging: loggers by dotted names, handlers that write records, formatters that make text of them."""
import sys
from logging.output import (
    FileHandler, Handler, NullHandler, StreamHandler, lastResort, raiseExceptions, shutdown, _open_handlers,
)
from logging.records import (
    BASIC_FORMAT, CRITICAL, DEBUG, ERROR, FATAL, INFO, NOTSET, WARN, WARNING, BufferingFormatter, Filter, Filterer,
    Formatter, LogRecord, addLevelName, getLevelName,
    getLevelNamesMapping, makeLogRecord, _checkLevel, _level_text, _places,
)
from pyw.builtins.log_watcher import _set_log_watcher
from pyw.builtins.process import _caller_place

logThreads = True
logMultiprocessing = True
logProcesses = True
logAsyncioTasks = True
_factory = []


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
        self.warning(msg, *args, exc_info=exc_info, stack_info=stack_info, stacklevel=stacklevel, extra=extra)

    def error(self, msg, *args, exc_info=None, stack_info=False, stacklevel=1, extra=None):
        if self.isEnabledFor(40):
            self._log(40, msg, args, exc_info, extra, stack_info, stacklevel)

    def exception(self, msg, *args, exc_info=True, stack_info=False, stacklevel=1, extra=None):
        self.error(msg, *args, exc_info=exc_info, stack_info=stack_info, stacklevel=stacklevel, extra=extra)

    def critical(self, msg, *args, exc_info=None, stack_info=False, stacklevel=1, extra=None):
        if self.isEnabledFor(50):
            self._log(50, msg, args, exc_info, extra, stack_info, stacklevel)

    def fatal(self, msg, *args, exc_info=None, stack_info=False, stacklevel=1, extra=None):
        self.critical(msg, *args, exc_info=exc_info, stack_info=stack_info, stacklevel=stacklevel, extra=extra)

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
                setattr(record, key, extra[key])
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
        own = self.extra
        if self.merge_extra and 'extra' in kwargs:
            own = {**own, **kwargs['extra']}
        kwargs['extra'] = own
        return msg, kwargs

    def _send(self, level, msg, args, exc_info, stack_info, stacklevel, extra):
        if self.logger.isEnabledFor(level):
            msg, kwargs = self.process(msg, {} if extra is None else {'extra': extra})
            self.logger._log(level, msg, args, exc_info, kwargs.get('extra'), stack_info, stacklevel)

    def debug(self, msg, *args, exc_info=None, stack_info=False, stacklevel=1, extra=None):
        self._send(10, msg, args, exc_info, stack_info, stacklevel, extra)

    def info(self, msg, *args, exc_info=None, stack_info=False, stacklevel=1, extra=None):
        self._send(20, msg, args, exc_info, stack_info, stacklevel, extra)

    def warning(self, msg, *args, exc_info=None, stack_info=False, stacklevel=1, extra=None):
        self._send(30, msg, args, exc_info, stack_info, stacklevel, extra)

    def error(self, msg, *args, exc_info=None, stack_info=False, stacklevel=1, extra=None):
        self._send(40, msg, args, exc_info, stack_info, stacklevel, extra)

    def exception(self, msg, *args, exc_info=True, stack_info=False, stacklevel=1, extra=None):
        self._send(40, msg, args, exc_info, stack_info, stacklevel, extra)

    def critical(self, msg, *args, exc_info=None, stack_info=False, stacklevel=1, extra=None):
        self._send(50, msg, args, exc_info, stack_info, stacklevel, extra)

    def log(self, level, msg, *args, exc_info=None, stack_info=False, stacklevel=1, extra=None):
        self._send(level, msg, args, exc_info, stack_info, stacklevel, extra)

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


def debug(msg, *args, exc_info=None, stack_info=False, stacklevel=1, extra=None):
    _ready()
    root.debug(msg, *args, exc_info=exc_info, stack_info=stack_info, stacklevel=stacklevel, extra=extra)


def info(msg, *args, exc_info=None, stack_info=False, stacklevel=1, extra=None):
    _ready()
    root.info(msg, *args, exc_info=exc_info, stack_info=stack_info, stacklevel=stacklevel, extra=extra)


def warning(msg, *args, exc_info=None, stack_info=False, stacklevel=1, extra=None):
    _ready()
    root.warning(msg, *args, exc_info=exc_info, stack_info=stack_info, stacklevel=stacklevel, extra=extra)


def warn(msg, *args, exc_info=None, stack_info=False, stacklevel=1, extra=None):
    warning(msg, *args, exc_info=exc_info, stack_info=stack_info, stacklevel=stacklevel, extra=extra)


def error(msg, *args, exc_info=None, stack_info=False, stacklevel=1, extra=None):
    _ready()
    root.error(msg, *args, exc_info=exc_info, stack_info=stack_info, stacklevel=stacklevel, extra=extra)


def exception(msg, *args, exc_info=True, stack_info=False, stacklevel=1, extra=None):
    error(msg, *args, exc_info=exc_info, stack_info=stack_info, stacklevel=stacklevel, extra=extra)


def critical(msg, *args, exc_info=None, stack_info=False, stacklevel=1, extra=None):
    _ready()
    root.critical(msg, *args, exc_info=exc_info, stack_info=stack_info, stacklevel=stacklevel, extra=extra)


def fatal(msg, *args, exc_info=None, stack_info=False, stacklevel=1, extra=None):
    critical(msg, *args, exc_info=exc_info, stack_info=stack_info, stacklevel=stacklevel, extra=extra)


def log(level, msg, *args, exc_info=None, stack_info=False, stacklevel=1, extra=None):
    _ready()
    root.log(level, msg, *args, exc_info=exc_info, stack_info=stack_info, stacklevel=stacklevel, extra=extra)


def disable(level=CRITICAL):
    _manager.disable = _checkLevel(level)


def _watch():
    from logging._watching import _AssertLogsContext
    _set_log_watcher(_AssertLogsContext)


_watch()
