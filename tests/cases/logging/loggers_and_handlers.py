import logging, sys, io
logging.basicConfig(stream=sys.stdout, level=logging.DEBUG, format='%(levelname)-8s %(name)s: %(message)s')
log = logging.getLogger(__name__)
log.info('hello %s %d', 'world', 3)
log.debug('plain')
def work():
    log.warning('in %(a)s', {'a': 'dict'})
work()
try:
    1 / 0
except ZeroDivisionError:
    log.error('failed')
logging.info('root message')
child = logging.getLogger('app.db')
parent = logging.getLogger('app')
parent.setLevel(logging.ERROR)
child.info('not shown')
child.error('shown')
print(child.getEffectiveLevel(), child.parent.name, child.isEnabledFor(10), log.name, child)
buf = io.StringIO()
h = logging.StreamHandler(buf)
h.setLevel('WARNING')
h.setFormatter(logging.Formatter('{levelname}|{message}', style='{'))
child.addHandler(h)
child.propagate = False
child.setLevel(logging.INFO)
child.info('below handler level')
child.critical('crit')
print(repr(buf.getvalue()))
class Only(logging.Filter):
    def filter(self, record):
        return 'x' in record.getMessage()
h.addFilter(Only())
child.error('no')
child.error('yes x')
print(repr(buf.getvalue()))
class ListHandler(logging.Handler):
    def __init__(self):
        super().__init__()
        self.records = []
    def emit(self, record):
        self.records.append(record.levelname + ':' + self.format(record))
lh = ListHandler()
lh.setFormatter(logging.Formatter('%(message)s'))
l2 = logging.getLogger('lists')
l2.propagate = False
l2.addHandler(lh)
l2.setLevel(logging.DEBUG)
l2.debug('d')
try:
    raise ValueError('bad')
except ValueError:
    l2.exception('exc')
print(len(lh.records), lh.records[0], lh.records[1].split('\n')[0], lh.records[1].split('\n')[-1])
print(logging.getLevelName(30), logging.getLevelName('INFO'), logging.getLevelName(35))
logging.addLevelName(25, 'NOTICE')
log.log(25, 'custom')
try:
    log.setLevel('NOPE')
except ValueError as e:
    print(e)
logging.disable(logging.CRITICAL)
log.critical('disabled')
logging.disable(logging.NOTSET)
log.info('extra %s', 'a')
print(logging.getLogger() is logging.root, logging.getLogger('app') is parent, parent.handlers, h)
adapter = logging.LoggerAdapter(log, {'u': 1})
adapter.info('adapted')
