"""Handlers: where records go."""
import sys
import traceback
from logging._ending import _note_handler
from logging.records import NOTSET, WARNING, Filterer, Formatter, _checkLevel, _level_text

raiseExceptions = True
_open_handlers = []
_default_formatter = Formatter()


def shutdown():
    for h in reversed(_open_handlers):
        h.flush()
        h.close()


class Handler(Filterer):
    def __init__(self, level=NOTSET):
        Filterer.__init__(self)
        self._name = None
        self.level = _checkLevel(level)
        self.formatter = None
        self._closed = False
        _open_handlers.append(self)
        _note_handler(self, shutdown)

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
        if type(self) is not StreamHandler and type(self) is not FileHandler and type(self) is not _LastResort:
            record._shown = record
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


class FileHandler(StreamHandler):
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
