"""What `assertLogs` and `assertNoLogs` of `unittest` use."""
import logging
from collections import namedtuple
from logging.output import Handler
from logging.records import Formatter, _checkLevel, _level_text

_LoggingWatcher = namedtuple('_LoggingWatcher', ['records', 'output'])


class _CapturingHandler(Handler):
    def __init__(self):
        Handler.__init__(self)
        self.watcher = _LoggingWatcher([], [])

    def emit(self, record):
        self.watcher.records.append(record)
        self.watcher.output.append(self.format(record))


class _AssertLogsContext:
    def __init__(self, logger, level, no_logs):
        self.logger_name = logger
        self.level = _checkLevel(level) if level else 20
        self.no_logs = no_logs

    def __enter__(self):
        if isinstance(self.logger_name, logging.Logger):
            logger = self.logger_name
        else:
            logger = logging.getLogger(self.logger_name)
        self.logger = logger
        handler = _CapturingHandler()
        handler.setLevel(self.level)
        handler.setFormatter(Formatter('%(levelname)s:%(name)s:%(message)s'))
        self.watcher = handler.watcher
        self.old_handlers = logger.handlers[:]
        self.old_level = logger.level
        self.old_propagate = logger.propagate
        logger.handlers = [handler]
        logger.setLevel(self.level)
        logger.propagate = False
        return handler.watcher

    def __exit__(self, exc_type, exc_value, tb):
        logger = self.logger
        logger.handlers = self.old_handlers
        logger.propagate = self.old_propagate
        logger.setLevel(self.old_level)
        if exc_type is not None:
            return False
        found = len(self.watcher.records)
        if self.no_logs:
            if found > 0:
                raise AssertionError('Unexpected logs found: ' + repr(self.watcher.output))
        elif found == 0:
            raise AssertionError(
                'no logs of level ' + _level_text(self.level) + ' or higher triggered on ' + logger.name
            )
        return False
