import threading, time, atexit
atexit.register(lambda: print('atexit'))
def forever():
    print('daemon starts')
    while True:
        time.sleep(0.01)
def later():
    time.sleep(0.05)
    print('non-daemon done', threading.main_thread().is_alive())
d = threading.Thread(target=forever, daemon=True); d.start()
n = threading.Thread(target=later); n.start()
print(threading.active_count(), [t.name for t in threading.enumerate()])
print(d.daemon, n.daemon, threading.current_thread().name, threading.current_thread() is threading.main_thread())
print('main ends')
