import threading, time
def bad():
    time.sleep(0.01)
    raise ValueError('thread dies')
t = threading.Thread(target=bad); t.start(); t.join()
print('main goes on')
def bg():
    time.sleep(0.02); print('finished')
threading.Thread(target=bg).start()
raise RuntimeError('main dies')
