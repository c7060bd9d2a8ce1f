"""threading: excepthook's arguments, and settrace."""
import threading

seen = []


def hook(args):
    seen.append((type(args).__name__, isinstance(args, threading.ExceptHookArgs), args.exc_type.__name__,
                 str(args.exc_value), args.thread.name))


def fail():
    raise ValueError('in the thread')


threading.excepthook = hook
t = threading.Thread(target=fail, name='worker')
t.start()
t.join()
print(seen)
threading.settrace(None)
threading.excepthook = threading.__excepthook__
print(threading.ExceptHookArgs.__name__)
for get, put in ((threading.gettrace, threading.settrace_all_threads), (threading.getprofile, threading.setprofile)):
    print(get(), put(None))
print(threading.setprofile_all_threads(None))
