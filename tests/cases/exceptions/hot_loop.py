# Many exceptions, most of them forgotten at once.
def parse(text):
    if not text.isdigit():
        raise ValueError("not a number: " + text)
    return int(text)


def total(items):
    good = 0
    bad = 0
    for item in items:
        try:
            good += parse(item)
        except ValueError:
            bad += 1
    return good, bad


print(total([str(i) if i % 3 else "x" for i in range(3000)]))


def lookups(keys):
    table = {i: i * i for i in range(0, 100, 2)}
    out = 0
    for k in keys:
        try:
            out += table[k]
        except KeyError:
            out -= 1
    return out


print(lookups(range(1000)))
messages = []
for i in range(5):
    try:
        if i % 2:
            raise ValueError(f"odd {i}")
        raise KeyError(i)
    except (ValueError, KeyError) as e:
        messages.append(str(e))
print(messages)
