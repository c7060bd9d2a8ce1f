# A bank simulation: accounts in lists, errors as exceptions, a ledger.
accounts: list[list] = []
ledger: list[str] = []


def open_account(owner: str, balance: int = 0) -> int:
    if balance < 0:
        raise ValueError("negative opening balance")
    accounts.append([owner, balance])
    return len(accounts) - 1


def transfer(src: int, dst: int, amount: int) -> None:
    if amount <= 0:
        raise ValueError(f"bad amount {amount}")
    before = accounts[src][1], accounts[dst][1]
    try:
        accounts[src][1] -= amount
        if accounts[src][1] < 0:
            raise OverflowError(accounts[src][0], amount)
        accounts[dst][1] += amount
    except OverflowError:
        accounts[src][1], accounts[dst][1] = before
        ledger.append("rolled back")
        raise
    else:
        ledger.append(f"{accounts[src][0]}>{accounts[dst][0]}:{amount}")
    finally:
        ledger.append("checked")


def interest(rate: float) -> None:
    for acc in accounts:
        acc[1] += round(acc[1] * rate)


a = open_account("Ann", 1000)
b = open_account("Bob")
c = open_account("Cy", balance=2**63)
for src, dst, amount in [(a, b, 300), (b, a, 500), (c, a, 2**63), (a, b, 0), (a, 7, 5), (-1, 0, 1), (b, b, 10)]:
    try:
        transfer(src, dst, amount)
        print("ok", accounts)
    except ValueError as e:
        print("ValueError", e)
    except OverflowError as e:
        print("OverflowError", e.args, accounts)
    except IndexError as e:
        print("IndexError", e)
try:
    open_account("Dan", -5)
except ValueError as e:
    print(e)
interest(0.05)
print(accounts, len(ledger), ledger)
for owner, balance in accounts:
    print(f"{owner:<5}|{balance:>30,}|{balance % 97:03d}")
