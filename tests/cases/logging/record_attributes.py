"""What filters, formatters and handlers set on a record can be named in formats."""
import logging
import sys


class Context(logging.Filter):
    def __init__(self):
        super().__init__()
        self.count = 0

    def filter(self, record):
        self.count += 1
        record.user = 'ann'
        record.request_number = self.count
        return record.levelno >= logging.INFO


class Loud(logging.Formatter):
    def format(self, record):
        record.loud = record.getMessage().upper()
        return super().format(record)


class Tagging(logging.Handler):
    def emit(self, record):
        record.tag = '<' + record.levelname[0] + '>'
        print(self.format(record))


def by_function(record):
    record.who = 'function'
    return True


log = logging.getLogger('one')
log.setLevel(logging.DEBUG)
handler = logging.StreamHandler(sys.stdout)
handler.setFormatter(logging.Formatter('%(request_number)d %(user)s %(name)s: %(message)s'))
handler.addFilter(Context())
log.addHandler(handler)
log.debug('not shown')
log.warning('hello %s', 'you')
log.error('again')

two = logging.getLogger('two')
h2 = logging.StreamHandler(sys.stdout)
h2.setFormatter(Loud('{loud}!', style='{'))
two.addHandler(h2)
two.warning('quiet')

three = logging.getLogger('three')
h3 = Tagging()
h3.setFormatter(logging.Formatter('%(tag)s %(message)s %(extra_one)s'))
three.addHandler(h3)
three.warning('tagged', extra={'extra_one': 5})

four = logging.getLogger('four')
h4 = logging.StreamHandler(sys.stdout)
h4.setFormatter(logging.Formatter('$who says $message', style='$'))
four.addHandler(h4)
four.addFilter(by_function)
four.critical('end')
