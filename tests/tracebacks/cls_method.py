class Account:
    def __init__(self, balance):
        self.balance = balance

    def take(self, n):
        if n > self.balance:
            raise ValueError(f"only {self.balance}, not {n}")
        self.balance -= n


a = Account(5)
a.take(3)
print(a.balance); a.take(4)
