"""logging.config: dictConfig. Classes and streams that a configuration names by text are those of `logging`; others are
given as objects."""
import sys
import logging
from logging import FileHandler, Filter, Formatter, Handler, NullHandler, StreamHandler
from logging._factories import _call_factory
from logging.handlers import MemoryHandler, RotatingFileHandler, TimedRotatingFileHandler, WatchedFileHandler

DEFAULT_LOGGING_CONFIG_PORT = 9030


def dictConfig(config):
    _Configuration(config).configure()


def _unknown(name):
    raise NotImplementedError('pyw: a logging configuration that names ' + repr(name) + ': give it as an object')


def _outer(value):
    """What `ext://...` stands for."""
    if isinstance(value, str) and value.startswith('ext://'):
        if value == 'ext://sys.stdout':
            return sys.stdout
        if value == 'ext://sys.stderr':
            return sys.stderr
        _unknown(value)
    return value


def _text(value, name):
    if value is None or isinstance(value, str):
        return value
    raise TypeError(f'{name} must be a text')


def _number(value, name):
    if isinstance(value, int):
        return value
    raise TypeError(f'{name} must be an int')


def _formatter(made):
    if not isinstance(made, Formatter):
        raise NotImplementedError('pyw: a formatter of a logging configuration that is no logging.Formatter')
    return made


class _Configuration:
    def __init__(self, config):
        self.config = config
        self.formatters = {}
        self.filters = {}
        self.handlers = {}

    def part(self, name):
        found = self.config.get(name, {})
        return found if isinstance(found, dict) else {}

    def configure(self):
        if 'version' not in self.config:
            raise ValueError("dictionary doesn't specify a version")
        if self.config['version'] != 1:
            raise ValueError(f"Unsupported version: {self.config['version']}")
        if self.config.get('incremental', False):
            self.change()
            return
        logging._open_handlers.clear()
        for name, value in self.part('formatters').items():
            try:
                self.formatters[name] = self.formatter(value)
            except Exception as e:
                raise ValueError(f'Unable to configure formatter {name!r}') from e
        for name, value in self.part('filters').items():
            try:
                self.filters[name] = self.filter(value)
            except Exception as e:
                raise ValueError(f'Unable to configure filter {name!r}') from e
        deferred = []
        for name in sorted(self.part('handlers')):
            if not self.add_handler(name, True):
                deferred.append(name)
        for name in deferred:
            self.add_handler(name, False)
        existing = sorted(logging._manager.loggerDict)
        children = []
        for name, value in self.part('loggers').items():
            if name in existing:
                children.extend([n for n in existing if n.startswith(name + '.')])
                existing.remove(name)
            try:
                self.logger(logging.getLogger(name), value, False)
            except Exception as e:
                raise ValueError(f'Unable to configure logger {name!r}') from e
        disable = True if self.config.get('disable_existing_loggers', True) else False
        for name in existing:
            logger = logging.getLogger(name)
            if name in children:
                logger.setLevel(logging.NOTSET)
                logger.handlers = []
                logger.propagate = True
            else:
                logger.disabled = disable
        if 'root' in self.config:
            try:
                self.logger(logging.getLogger(), self.config['root'], False)
            except Exception as e:
                raise ValueError('Unable to configure root logger') from e

    def change(self):
        """Only levels and `propagate` of what is there already."""
        for name, value in self.part('handlers').items():
            handler = logging.getHandlerByName(name)
            if handler is None:
                raise ValueError(f'No handler found with name {name!r}')
            level = value.get('level', None)
            if level:
                handler.setLevel(level)
        for name, value in self.part('loggers').items():
            self.logger(logging.getLogger(name), value, True)
        if 'root' in self.config:
            self.logger(logging.getLogger(), self.config['root'], True)

    def formatter(self, config):
        if '()' in config:
            return _formatter(self.custom(config))
        kind = config.get('class', None)
        if kind is not None and kind != 'logging.Formatter':
            if not callable(kind):
                _unknown(kind)
            options = {'fmt': 'format', 'datefmt': 'datefmt', 'style': 'style'}
            given = {name: config[key] for name, key in options.items() if key in config}
            return _formatter(_call_factory(kind, given))
        style = config.get('style', '%')
        return Formatter(
            _text(config.get('format', None), 'format'), _text(config.get('datefmt', None), 'datefmt'),
            style if isinstance(style, str) else '%', defaults=config.get('defaults', None),
        )

    def filter(self, config):
        if '()' in config:
            return self.custom(config)
        return Filter(_text(config.get('name', ''), 'name'))

    def custom(self, config):
        factory = config['()']
        options = {key: _outer(config[key]) for key in config if key.isidentifier()}
        if not callable(factory):
            if factory == 'logging.Filter':
                return Filter(_text(options.get('name', ''), 'name'))
            if factory == 'logging.Formatter':
                return Formatter(_text(options.get('fmt', None), 'fmt'), _text(options.get('datefmt', None), 'datefmt'))
            _unknown(factory)
        return _call_factory(factory, options)

    def add_handler(self, name, may_wait):
        """False when a handler waits for its target."""
        try:
            handler = self.handler(self.part('handlers')[name], may_wait)
        except Exception as e:
            raise ValueError(f'Unable to configure handler {name!r}') from e
        if handler is None:
            return False
        handler.name = name
        self.handlers[name] = handler
        return True

    def handler(self, config, may_wait):
        options = {key: _outer(config[key]) for key in config if key.isidentifier()}
        formatter = options.pop('formatter', None)
        level = options.pop('level', None)
        filters = options.pop('filters', None)
        kind = options.pop('class', None)
        if formatter and formatter not in self.formatters:
            raise ValueError(f'Unable to set formatter {formatter!r}')
        if '()' in config:
            made = self.custom(config)
        elif callable(kind):
            made = _call_factory(kind, options)
        else:
            target = options.get('target', None)
            if may_wait and isinstance(target, str) and target not in self.handlers:
                return None
            made = self.standard(kind, options)
        if not isinstance(made, Handler):
            raise NotImplementedError('pyw: a handler of a logging configuration that is no logging.Handler')
        if formatter:
            made.setFormatter(self.formatters[formatter])
        if level is not None:
            made.setLevel(level)
        if filters:
            self.add_filters(made, filters)
        return made

    def standard(self, kind, options):
        """A handler of `logging`."""
        taken = {
            'logging.StreamHandler': 'stream', 'logging.FileHandler': 'filename mode encoding delay errors',
            'logging.NullHandler': '', 'logging.handlers.WatchedFileHandler': 'filename mode encoding delay errors',
            'logging.handlers.MemoryHandler': 'capacity flushLevel target flushOnClose',
            'logging.handlers.RotatingFileHandler': 'filename mode maxBytes backupCount encoding delay errors',
            'logging.handlers.TimedRotatingFileHandler': 'filename when interval backupCount encoding delay utc errors',
        }
        if kind not in taken:
            _unknown(kind)
        name = kind.rpartition('.')[2]
        for key in options:
            if key not in taken[kind].split():
                raise TypeError(f'{name}.__init__() got an unexpected keyword argument {key!r}')
        if name == 'NullHandler':
            return NullHandler()
        if name == 'StreamHandler':
            return StreamHandler(options.get('stream', None))
        if name == 'MemoryHandler':
            if 'capacity' not in options:
                raise TypeError("MemoryHandler.__init__() missing 1 required positional argument: 'capacity'")
            flush = logging._checkLevel(options.get('flushLevel', logging.ERROR))
            target = options.get('target', None)
            on_close = True if options.get('flushOnClose', True) else False
            return MemoryHandler(
                _number(options['capacity'], 'capacity'), flush, None if target is None else self.handlers[target],
                on_close,
            )
        if 'filename' not in options:
            raise TypeError(f"{name}.__init__() missing 1 required positional argument: 'filename'")
        path = str(options['filename'])
        encoding = _text(options.get('encoding', None), 'encoding')
        errors = _text(options.get('errors', None), 'errors')
        delay = True if options.get('delay', False) else False
        mode = _text(options.get('mode', 'a'), 'mode')
        if name == 'FileHandler':
            return FileHandler(path, mode, encoding, delay, errors)
        if name == 'WatchedFileHandler':
            return WatchedFileHandler(path, mode, encoding, delay, errors)
        count = _number(options.get('backupCount', 0), 'backupCount')
        if name == 'RotatingFileHandler':
            most = _number(options.get('maxBytes', 0), 'maxBytes')
            return RotatingFileHandler(path, mode, most, count, encoding, delay, errors)
        when = _text(options.get('when', 'h'), 'when')
        utc = True if options.get('utc', False) else False
        every = _number(options.get('interval', 1), 'interval')
        return TimedRotatingFileHandler(path, when, every, count, encoding, delay, utc, None, errors)

    def add_filters(self, filterer, filters):
        for name in filters:
            if callable(name) or hasattr(name, 'filter'):
                filterer.addFilter(name)
            elif name in self.filters:
                filterer.addFilter(self.filters[name])
            else:
                raise ValueError(f'Unable to add filter {name!r}')

    def logger(self, logger, config, incremental):
        level = config.get('level', None)
        if level is not None:
            logger.setLevel(level)
        if not incremental:
            for handler in logger.handlers[:]:
                logger.removeHandler(handler)
            for name in config.get('handlers', None) or []:
                if name not in self.handlers:
                    raise ValueError(f'Unable to add handler {name!r}')
                logger.addHandler(self.handlers[name])
            filters = config.get('filters', None)
            if filters:
                self.add_filters(logger, filters)
        logger.disabled = False
        propagate = config.get('propagate', None)
        if propagate is not None:
            logger.propagate = True if propagate else False
