# with on self, re-entered managers, managers kept in fields.
class Lock:
    def __init__(self):
        self.depth = 0
        self.most = 0

    def __enter__(self):
        self.depth += 1
        self.most = max(self.most, self.depth)
        return self

    def __exit__(self, *exc):
        self.depth -= 1
        return False


class Account:
    def __init__(self, balance):
        self.lock = Lock()
        self.balance = balance

    def add(self, n):
        with self.lock:
            self.balance += n
            return self.balance

    def move(self, other, n):
        with self.lock, other.lock:
            if n > self.balance:
                raise ValueError(f"only {self.balance}")
            self.add(-n)
            other.add(n)


a, b = Account(10), Account(5)
a.move(b, 4)
print(a.balance, b.balance, a.lock.most, a.lock.depth)
try:
    a.move(b, 40)
except ValueError as e:
    print(e, a.lock.depth, b.lock.depth)
print(a.add(1))
