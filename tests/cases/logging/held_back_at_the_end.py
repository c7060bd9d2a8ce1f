import atexit
import logging
import logging.handlers
import sys

log = logging.getLogger('x')
log.setLevel(logging.DEBUG)
target = logging.StreamHandler(sys.stdout)
target.setFormatter(logging.Formatter('%(levelname)s %(message)s'))
log.addHandler(logging.handlers.MemoryHandler(100, flushLevel=logging.ERROR, target=target))
log.info('one')
log.error('two')
log.debug('three')
print('end of the program')
atexit.register(print, 'at exit')
