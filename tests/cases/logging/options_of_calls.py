# Options of the functions of the module, of loggers and of adapters.
import logging
import sys

logging.basicConfig(stream=sys.stdout, format='%(levelname)s %(name)s %(message)s user=%(user)s', level=logging.DEBUG)
logging.info('first %d', 1, extra={'user': 'ann'}, stacklevel=2)
logging.log(logging.ERROR, 'second', extra={'user': 'bob'}, stack_info=False)


class Prefix(logging.LoggerAdapter):
    def process(self, msg, kwargs):
        return f'[{self.extra["user"]}] {msg}', {**kwargs, 'extra': self.extra}


log = logging.getLogger('app')
Prefix(log, {'user': 'cid'}).warning('third %s', 'word', stacklevel=1)
logging.LoggerAdapter(log, {'user': 'dan'}).info('fourth', extra={'user': 'nobody'})
logging.LoggerAdapter(log, {'user': 'eve', 'more': 1}, merge_extra=True).info('fifth', extra={'user': 'fay'})
try:
    1 / 0
except ZeroDivisionError:
    logging.LoggerAdapter(log, {'user': 'gil'}).error('sixth', exc_info=False)
