import threading, queue, time
from collections import defaultdict
SITE = {'/': ['/a', '/b'], '/a': ['/c', '/b'], '/b': ['/d'], '/c': ['/'], '/d': ['/e', '/a'], '/e': []}
class Crawler:
    def __init__(self, n):
        self.q = queue.Queue(); self.seen = set(); self.lock = threading.Lock(); self.graph = defaultdict(list)
        self.ws = [threading.Thread(target=self.work, name=f'crawler-{i}') for i in range(n)]
    def fetch(self, url): time.sleep(0.002); return SITE[url]
    def enqueue(self, url):
        with self.lock:
            if url in self.seen: return
            self.seen.add(url)
        self.q.put(url)
    def work(self):
        while (url := self.q.get()) is not None:
            try:
                for l in self.fetch(url):
                    with self.lock: self.graph[url].append(l)
                    self.enqueue(l)
            finally: self.q.task_done()
        self.q.task_done()
    def run(self, root):
        for w in self.ws: w.start()
        self.enqueue(root); self.q.join()
        for _ in self.ws: self.q.put(None)
        for w in self.ws: w.join()
c = Crawler(3); c.run('/')
print(sorted(c.seen)); print({k: sorted(v) for k, v in sorted(c.graph.items())})
