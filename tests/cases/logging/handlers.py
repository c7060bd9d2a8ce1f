import io
import logging
import logging.handlers
import os
import queue
import tempfile

stream = io.StringIO()
log = logging.getLogger('other')
log.propagate = False
log.setLevel(logging.DEBUG)
memory = logging.handlers.MemoryHandler(10, target=logging.StreamHandler(stream), flushLevel=logging.ERROR)
log.addHandler(memory)
log.info('buffered')
print(repr(stream.getvalue()), len(memory.buffer))
log.error('flushes')
print(repr(stream.getvalue()), len(memory.buffer))
log.info('at the end')
memory.close()
print(repr(stream.getvalue()))
log.removeHandler(memory)

with tempfile.TemporaryDirectory() as folder:
    path = os.path.join(folder, 'app.log')
    rotating = logging.handlers.RotatingFileHandler(path, maxBytes=40, backupCount=2)
    print(isinstance(rotating, logging.FileHandler), isinstance(rotating, logging.StreamHandler))
    log.addHandler(rotating)
    for i in range(7):
        log.info('message number %d', i)
    rotating.close()
    for name in sorted(os.listdir(folder)):
        with open(os.path.join(folder, name)) as f:
            print(name, f.read().splitlines())
    log.removeHandler(rotating)

waiting = queue.Queue()
out = io.StringIO()
sender = logging.handlers.QueueHandler(waiting)
listener = logging.handlers.QueueListener(waiting, logging.StreamHandler(out))
log.addHandler(sender)
listener.start()
log.warning('through %s', 'the queue')
log.info('and %d more', 1)
listener.stop()
print(out.getvalue().splitlines())
