stack = []
def step(op):
    if op == 0:
        stack.append(1)
    elif op == 1:
        stack.append('s')
    elif op == 2:
        a = stack.pop(); b = stack.pop()
        stack.append((a, b))
    elif op == 3:
        stack.append([stack.pop()])
    elif op == 4:
        stack.append({'k': stack.pop()})
    elif op == 5:
        t = tuple(stack)
        stack.clear()
        stack.append(t)
    elif op == 6:
        stack.append(set(stack[:1]))
for op in [0, 1, 2, 3, 0, 2, 4, 0, 5, 5, 1, 5, 6, 0, 1, 5]:
    try:
        step(op)
    except TypeError as e:
        print(e)
    print(stack)
r = stack[0]
print(r[0], len(r), r == stack[0], type(r).__name__)
for x in r:
    print(x)
