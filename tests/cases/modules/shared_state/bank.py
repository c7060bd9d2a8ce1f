import audit

accounts: list = []
FEE: int = 0


def find(name: str) -> list | None:
    for acc in accounts:
        if acc[0] == name:
            return acc
    return None


def deposit(name: str, amount: int) -> None:
    acc = find(name)
    if acc is None:
        acc = [name, 0]
        accounts.append(acc)
    acc[1] += amount - FEE
    audit.record(f"{name} +{amount - FEE}")


def transfer(a: str, b: str, amount: int) -> None:
    src = find(a)
    dst = find(b)
    if dst is None:
        raise LookupError("no account " + repr(b))
    if src[1] < amount:
        raise ValueError(f"{a} has only {src[1]}")
    src[1] -= amount
    dst[1] += amount
    audit.record(f"{a}->{b} {amount}")


def total() -> int:
    return sum([acc[1] for acc in accounts])
