# Inheritance, properties, class methods and custom errors together.
class InsufficientFunds(Exception):
    def __init__(self, need, have):
        super().__init__(need, have)
        self.short = need - have

    def __str__(self):
        return "need %d, have %d" % self.args


class Account:
    _next = 1
    interest = 0.0

    def __init__(self, owner, balance=0):
        self.owner = owner
        self._balance = balance
        self.number = Account._next
        Account._next += 1
        self._history = [("open", balance)]

    @property
    def balance(self):
        return self._balance

    @balance.setter
    def balance(self, value):
        if value < self.floor():
            raise InsufficientFunds(self._balance - value, self._balance - self.floor())
        self._history.append(("set", value - self._balance))
        self._balance = value

    def floor(self):
        return 0

    def deposit(self, n):
        self.balance += n

    def withdraw(self, n):
        self.balance -= n

    def year(self):
        self.deposit(round(self.balance * self.interest))
        return self

    @classmethod
    def from_text(cls, text):
        owner, balance = text.split(":")
        return cls(owner.strip(), int(balance))

    def __iter__(self):
        return iter(self._history)

    def __repr__(self):
        return f"{type(self).__name__}#{self.number}({self.owner!r}, {self._balance:,})"

    def __lt__(self, other):
        return self._balance < other._balance


class Savings(Account):
    interest = 0.05


class Checking(Account):
    def __init__(self, owner, balance=0, limit=100):
        super().__init__(owner, balance)
        self.limit = limit

    def floor(self):
        return -self.limit

    def withdraw(self, n):
        super().withdraw(n)
        if self.balance < 0:
            Account.withdraw(self, 1)


accounts = [Account("Ann", 50), Savings.from_text(" Bob : 1000"), Checking("Cy", limit=200), Checking.from_text("Di:5")]
print(accounts, sorted(accounts), max(accounts))
for a, n in zip(accounts, [60, 10**30, 199, 20]):
    try:
        a.withdraw(n)
        print("ok", a)
    except InsufficientFunds as e:
        print(e, e.short, e.args, a)
print([a.year() for a in accounts], [list(a) for a in accounts])
accounts[0].balance = 2**64
print(accounts[0], sum(a.balance for a in accounts), {type(a).__name__: a.number for a in accounts})
