entries: list = []


def record(text: str) -> None:
    entries.append(f"{len(entries)}:{text}")


def count() -> int:
    return len(entries)


def last() -> str:
    return entries[-1]
