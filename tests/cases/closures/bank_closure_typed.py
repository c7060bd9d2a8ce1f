# State held by closures.
def account(owner: str, balance: int):
    history: list[str] = []

    def deposit(amount: int) -> int:
        nonlocal balance
        if amount <= 0:
            raise ValueError(f"bad amount {amount}")
        balance += amount
        history.append(f"+{amount}")
        return balance

    def withdraw(amount: int) -> int:
        nonlocal balance
        if amount > balance:
            raise ValueError(f"{owner} has {balance}, not {amount}")
        balance -= amount
        history.append(f"-{amount}")
        return balance

    def report() -> str:
        return f"{owner}: {balance} {history}"

    return {"deposit": deposit, "withdraw": withdraw, "report": report}


a = account("Ann", 100)
b = account("Bob", 2**63 - 1)
print(a["deposit"](50), a["withdraw"](30), b["deposit"](1), a["report"](), b["report"]())
for acc, op, n in [(a, "withdraw", 1000), (b, "deposit", -5), (a, "deposit", 0), (b, "withdraw", 2**63)]:
    try:
        print(acc[op](n))
    except ValueError as e:
        print("error:", e)
print(a["report"](), b["report"]())


def memoize(f):
    cache: dict[int, int] = {}
    hits = 0

    def wrapped(n: int) -> int:
        nonlocal hits
        if n in cache:
            hits += 1
        else:
            cache[n] = f(n)
        return cache[n]

    def stats() -> tuple[int, int]:
        return hits, len(cache)

    return wrapped, stats


fib, stats = memoize(lambda n: n if n < 2 else fib(n - 1) + fib(n - 2))
print(fib(90), fib(150), stats(), fib(10), stats())
