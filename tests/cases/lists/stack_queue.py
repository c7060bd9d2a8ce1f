# Lists used as stack, queue and deque; balanced brackets.
def balanced(text):
    stack = []
    opens = "([{"
    closes = ")]}"
    for i, c in enumerate(text):
        if c in opens:
            stack.append((c, i))
        elif c in closes:
            if not stack:
                return f"extra {c!r} at {i}"
            o, at = stack.pop()
            if opens.index(o) != closes.index(c):
                return f"{o!r} at {at} closed by {c!r} at {i}"
    if stack:
        return f"unclosed {stack[-1][0]!r} at {stack[-1][1]}"
    return "ok"


for t in ["", "()", "([]{})", "(]", "((", "a)b", "{[(x)]}y)"]:
    print(repr(t), balanced(t))
q = [1]
served = []
while q:
    x = q.pop(0)
    served.append(x)
    if x < 20:
        q.append(x * 2)
        q.insert(len(q) // 2, x * 3)
print(served)
people = list(range(1, 42))
i = 0
while len(people) > 1:
    i = (i + 2) % len(people)
    people.pop(i)
print(people)
d = []
for i in range(6):
    if i % 2:
        d.insert(0, i)
    else:
        d.append(i)
print(d, d[0], d[-1])
