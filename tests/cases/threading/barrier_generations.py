import threading
class World:
    def __init__(self, rows, n):
        self.g = [list(r) for r in rows]; self.h, self.w = len(rows), len(rows[0]); self.n = n
        self.next = [r[:] for r in self.g]
        self.b = threading.Barrier(n, self.swap); self.gen = 0
    def swap(self):
        self.g, self.next = self.next, self.g; self.gen += 1
    def count(self, y, x):
        return sum(self.g[(y + dy) % self.h][(x + dx) % self.w] == '#' for dy in (-1, 0, 1) for dx in (-1, 0, 1) if dy or dx)
    def part(self, k, gens):
        for _ in range(gens):
            for y in range(k, self.h, self.n):
                for x in range(self.w):
                    c = self.count(y, x)
                    self.next[y][x] = '#' if c == 3 or (c == 2 and self.g[y][x] == '#') else '.'
            self.b.wait()
w = World(['.#...', '..#..', '###..', '.....', '.....'], 3)
ts = [threading.Thread(target=w.part, args=(k, 4)) for k in range(3)]
for t in ts: t.start()
for t in ts: t.join()
print(w.gen); print('\n'.join(map(''.join, w.g)))
b = threading.Barrier(2)
def aborter(): b.abort()
def waiter():
    try: b.wait()
    except threading.BrokenBarrierError: print('aborted')
t1 = threading.Thread(target=waiter); t1.start(); t2 = threading.Thread(target=aborter); t2.start(); t1.join(); t2.join()
