import logging, sys, io
print(logging.FATAL, logging.WARN, logging.BASIC_FORMAT, logging.raiseExceptions, logging.getLevelNamesMapping()['WARN'], sorted(logging.getLevelNamesMapping()))
out = io.StringIO()
h = logging.StreamHandler(out)
h.set_name('mine')
h.setFormatter(logging.Formatter('%(levelname)s:%(name)s:%(message)s'))
log = logging.getLogger('a.b')
log.addHandler(h)
log.propagate = False
log.setLevel(logging.DEBUG)
log.fatal('f %d', 1)
log.warning('w')
print(sorted(n for n in logging.getHandlerNames()), logging.getHandlerByName('mine') is h)
r = logging.LogRecord('n', logging.INFO, '/p/f.py', 12, 'hi %s', ('you',), None, 'func')
print(r.getMessage(), r.levelname, r.filename, r.module, r.lineno, r.funcName, r)
r2 = logging.makeLogRecord({'msg': 'x %(a)s', 'args': ({'a': 1},), 'levelno': 40, 'levelname': 'ERROR', 'name': 'zz'})
print(r2.msg, r2.name)
pass
print(out.getvalue())
f = logging.BufferingFormatter(logging.Formatter('%(message)s'))
print(repr(f.format([r, r])))
class Mine(logging.Logger):
    def hello(self): return 'hello ' + self.name
logging.setLoggerClass(Mine)
print(logging.getLogger('own').hello(), logging.getLoggerClass().__name__)
print(isinstance(logging.lastResort, logging.Handler), logging.lastResort.level)
class F(logging.Filter):
    def filter(self, record):
        return 'secret' not in record.getMessage()
h.addFilter(F())
log.info('a secret'); log.info('plain')
log.log(15, 'fifteen')
logging.addLevelName(15, 'FINE')
log.log(15, 'fine')
print(logging.getLevelName(15), logging.getLevelName('FINE'), logging.getLevelName(99))
ad = logging.LoggerAdapter(log, {'k': 'v'})
ad.error('ad %s', 'x')
child = log.getChild('c')
print(child.name, child.parent is log, child.getEffectiveLevel(), log.isEnabledFor(5), log.hasHandlers())
try:
    1 / 0
except ZeroDivisionError:
    log.exception('oops')
print(out.getvalue().splitlines()[:8], out.getvalue().splitlines()[-1])
try:
    log.setLevel('NOPE')
except ValueError as e:
    print(e)
try:
    log.log('x', 'y')
except TypeError as e:
    print(e)
