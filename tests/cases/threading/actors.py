import threading, queue
from abc import ABC, abstractmethod
class Actor(ABC):
    def __init__(self, name):
        self.name = name
        self.inbox = queue.Queue()
        self.thread = threading.Thread(target=self._run, name=name)
    def start(self):
        self.thread.start(); return self
    def send(self, msg, reply=None): self.inbox.put((msg, reply))
    def ask(self, msg):
        r = queue.Queue(1)
        self.send(msg, r)
        return r.get(timeout=2)
    def stop(self):
        self.inbox.put(None); self.thread.join()
    def _run(self):
        while True:
            m = self.inbox.get()
            if m is None: break
            msg, reply = m
            try: res = self.handle(msg)
            except Exception as e: res = e
            if reply is not None: reply.put(res)
    @abstractmethod
    def handle(self, msg): ...
class Counter(Actor):
    def __init__(self, name): super().__init__(name); self.n = 0
    def handle(self, msg):
        match msg:
            case 'inc': self.n += 1; return self.n
            case ('add', int(k)): self.n += k; return self.n
            case 'get': return self.n
            case _: raise ValueError(f'bad {msg!r}')
class Router(Actor):
    def __init__(self, name, targets): super().__init__(name); self.t = targets; self.i = 0
    def handle(self, msg):
        a = self.t[self.i % len(self.t)]; self.i += 1
        return a.name, a.ask(msg)
cs = [Counter(f'c{i}').start() for i in range(2)]
r = Router('r', cs).start()
print([r.ask('inc') for _ in range(4)])
print(r.ask(('add', 5)), r.ask('get'))
e = cs[0].ask('zzz'); print(type(e).__name__, e)
r.stop()
for c in cs: c.stop()
print([c.thread.is_alive() for c in cs])
