# A tiny bytecode machine over lists of tuples.
def run(program, limit: int = 10000) -> tuple | None:
    stack = []
    variables = [0] * 8
    out = []
    calls = []
    pc = 0
    steps = 0
    while pc < len(program):
        steps += 1
        if steps > limit:
            raise RuntimeError(f"limit at pc {pc}")
        op, arg = program[pc]
        pc += 1
        if op == "push":
            stack.append(arg)
        elif op == "load":
            stack.append(variables[arg])
        elif op == "store":
            variables[arg] = stack.pop()
        elif op in ("add", "sub", "mul", "div", "lt", "eq"):
            b = stack.pop()
            a = stack.pop()
            if op == "add":
                r = a + b
            elif op == "sub":
                r = a - b
            elif op == "mul":
                r = a * b
            elif op == "div":
                r = a // b
            elif op == "lt":
                r = a < b
            else:
                r = a == b
            stack.append(r)
        elif op == "jump":
            pc = arg
        elif op == "jz":
            if not stack.pop():
                pc = arg
        elif op == "call":
            calls.append(pc)
            pc = arg
        elif op == "ret":
            pc = calls.pop()
        elif op == "print":
            out.append(stack[-1])
        elif op == "halt":
            break
        else:
            raise ValueError("bad op " + op)
    return out, stack, variables[:3], steps


factorial: list = [("push", 1), ("store", 0), ("push", 25), ("store", 1), ("load", 1), ("jz", 15), ("load", 0), ("load", 1), ("mul", None), ("store", 0), ("load", 1), ("push", 1), ("sub", None), ("store", 1), ("jump", 4), ("load", 0), ("print", None)]
print(run(factorial))
print(run([("push", "ab"), ("push", 3), ("mul", None), ("print", None)]), run([("push", 1), ("call", 4), ("print", 0), ("halt", 0), ("push", 2.5), ("add", 0), ("ret", 0)]))
for bad in [[("add", None)], [("push", 1), ("push", 0), ("div", 0)], [("jump", 0)], [("nope", 0)], [("load", 99)], [("ret", 0)], [("push", 1), ("push", "x"), ("lt", 0)], [("push",)]]:
    try:
        print(run(bad))
    except IndexError as e:
        print("IndexError", e)
    except ZeroDivisionError as e:
        print("ZeroDivisionError", e)
    except (RuntimeError, ValueError) as e:
        print("error", e)
    except TypeError as e:
        print("TypeError", e)
