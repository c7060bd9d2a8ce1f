"""Values given to logging calls as extra are attributes of the record."""
import logging, sys
class F(logging.Formatter):
    def format(self, record):
        text = super().format(record)
        if hasattr(record, 'user'):
            text += f' by {record.user}'
        return text + f" [{getattr(record, 'request_id', '-')}]"
h = logging.StreamHandler(sys.stdout)
h.setFormatter(F('%(levelname)s %(message)s'))
log = logging.getLogger('x')
log.addHandler(h)
log.setLevel(logging.INFO)
log.info('plain')
log.warning('one', extra={'user': 'bob'})
log.error('two', extra={'user': 'eve', 'request_id': 7})
class Ctx(logging.Filter):
    def filter(self, record):
        record.host = 'h1'
        return record.levelno > 20
h2 = logging.StreamHandler(sys.stdout)
h2.addFilter(Ctx())
h2.setFormatter(logging.Formatter('%(user)s: %(message)s'))
log.addHandler(h2)
log.warning('filtered in', extra={'user': 'zed'})
log.info('filtered out')
