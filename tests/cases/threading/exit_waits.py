import threading, time, sys
def bg():
    time.sleep(0.02)
    print('bg still runs')
threading.Thread(target=bg).start()
print('exiting')
sys.exit(5)
