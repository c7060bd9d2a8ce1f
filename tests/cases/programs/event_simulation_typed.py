# A priority queue and an event loop of generators.
class Heap:
    def __init__(self) -> None:
        self.items: list[tuple] = []

    def push(self, item: tuple) -> None:
        self.items.append(item)
        i = len(self.items) - 1
        while i and self.items[i] < self.items[(i - 1) // 2]:
            p = (i - 1) // 2
            self.items[i], self.items[p] = self.items[p], self.items[i]
            i = p

    def pop(self) -> tuple:
        top = self.items[0]
        last = self.items.pop()
        if self.items:
            self.items[0] = last
            i = 0
            while (c := 2 * i + 1) < len(self.items):
                if c + 1 < len(self.items) and self.items[c + 1] < self.items[c]:
                    c += 1
                if self.items[i] <= self.items[c]:
                    break
                self.items[i], self.items[c] = self.items[c], self.items[i]
                i = c
        return top

    def __len__(self) -> int:
        return len(self.items)


class Simulator:
    def __init__(self) -> None:
        self.queue = Heap()
        self.now: float = 0
        self.seq = 0
        self.log: list[str] = []

    def spawn(self, process, delay: float = 0) -> None:
        self.seq += 1
        self.queue.push((self.now + delay, self.seq, process))

    def run(self, until: float) -> None:
        while self.queue and self.queue.items[0][0] <= until:
            self.now, _, process = self.queue.pop()
            try:
                delay = next(process)
            except StopIteration as stop:
                self.log.append(f"{self.now:g}: done {stop.value}")
            else:
                self.spawn(process, delay)


def machine(sim: Simulator, name: str, period: float, count: int):
    for i in range(count):
        sim.log.append(f"{sim.now:g}: {name} makes {i}")
        yield period
    return name


def supervisor(sim: Simulator):
    yield 5
    sim.spawn(machine(sim, "extra", 0.5, 2), delay=1)
    yield 100
    sim.log.append("too late")


sim = Simulator()
sim.spawn(machine(sim, "a", 2, 4))
sim.spawn(machine(sim, "b", 3, 3), 0.5)
sim.spawn(supervisor(sim))
sim.run(20)
for line in sim.log:
    print(line)
print(sim.now, len(sim.queue))
h = Heap()
for x in [5, 3, 8, 1, 9, 2, 7, 3]:
    h.push((x, str(x)))
print([h.pop()[0] for _ in range(len(h))])
