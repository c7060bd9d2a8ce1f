"""A queue of customers before clerks: objects with many attributes of all kinds."""

__all__ = ["solve"]


class Random:
    def __init__(self, seed):
        self.state = seed

    def below(self, n):
        self.state = (self.state * 1103515245 + 12345) & 0x7FFFFFFF
        return (self.state >> 8) % n


class Customer:
    def __init__(self, number, arrived, work):
        self.number = number
        self.arrived = arrived
        self.work = work
        self.started = -1
        self.next = None


class Queue:
    def __init__(self):
        self.first = None
        self.last = None
        self.length = 0
        self.longest = 0

    def put(self, customer):
        if self.last is None:
            self.first = customer
        else:
            self.last.next = customer
        self.last = customer
        self.length += 1
        if self.length > self.longest:
            self.longest = self.length

    def take(self):
        customer = self.first
        if customer is not None:
            self.first = customer.next
            if self.first is None:
                self.last = None
            self.length -= 1
        return customer


class Clerk:
    def __init__(self, speed):
        self.speed = speed
        self.customer = None
        self.left = 0.0
        self.served = 0
        self.idle = 0

    def tick(self, queue, now, office):
        if self.customer is None:
            self.customer = queue.take()
            if self.customer is None:
                self.idle += 1
                return
            self.customer.started = now
            self.left = float(self.customer.work)
            office.waited += now - self.customer.arrived
        self.left -= self.speed
        if self.left <= 0.0:
            self.served += 1
            self.customer = None


class Office:
    def __init__(self, clerks):
        self.clerks = clerks
        self.queue = Queue()
        self.random = Random(42)
        self.arrivals = 0
        self.waited = 0

    def run(self, ticks):
        for now in range(ticks):
            if self.random.below(10) < 4:
                self.arrivals += 1
                self.queue.put(Customer(self.arrivals, now, 3 + self.random.below(9)))
            for clerk in self.clerks:
                clerk.tick(self.queue, now, self)


def solve(n: int) -> float:
    office = Office([Clerk(1.0), Clerk(0.75), Clerk(1.25)])
    office.run(n)
    served = 0
    idle = 0
    for clerk in office.clerks:
        served += clerk.served
        idle += clerk.idle
    return float(office.waited * 1000 + served + idle + office.queue.longest)
