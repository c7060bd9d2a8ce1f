entries = []


def record(text):
    entries.append(f"{len(entries)}:{text}")


def count():
    return len(entries)


def last():
    return entries[-1]
