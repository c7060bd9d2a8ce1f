# Typed globals updated from several functions.
total = 0
history = []
last = None
ratio = 0


def push(x):
    global total, last, ratio
    total += x
    history.append(x)
    last = f"push {x}"
    ratio = total / len(history)


def undo():
    global total, last
    if not history:
        last = None
        return False
    total -= history.pop()
    last = "undo"
    return True


def report():
    return f"{total} {history} {last} {ratio}"


print(report())
push(5)
push(2**63)
print(report())
undo()
print(report(), undo(), report(), undo(), report())
push(-1)
push(True)
print(report())
total = 0.5
push(1)
print(report())
history = [9]
print(report(), undo(), history)
