import logging, threading, sys, time
logging.basicConfig(stream=sys.stdout, format='%(levelname)s [%(threadName)s] %(message)s', level=logging.INFO)
log = logging.getLogger('app')
def work(n):
    log.info('start %d', n)
    time.sleep(0.02 * n)
    log.warning('end %d', n)
ts = [threading.Thread(target=work, args=(i,), name=f'W{i}') for i in (1, 2, 3)]
for t in ts:
    t.start()
    time.sleep(0.004)
for t in ts: t.join()
log.info('all')
