import threading, time
class Philosopher(threading.Thread):
    def __init__(self, i, left, right, log):
        super().__init__(name=f'Phil-{i}')
        self.i, self.left, self.right, self.log = i, left, right, log
        self.meals = 0
    def run(self):
        for _ in range(3):
            first, second = (self.left, self.right) if self.i % 2 == 0 else (self.right, self.left)
            with first:
                time.sleep(0.001)
                with second:
                    self.meals += 1
                    self.log.append(self.name)
            time.sleep(0.001)
forks = [threading.Lock() for _ in range(5)]
log = []
ps = [Philosopher(i, forks[i], forks[(i + 1) % 5], log) for i in range(5)]
for p in ps: p.start()
for p in ps: p.join()
print([p.meals for p in ps], len(log), sorted(set(log)))
