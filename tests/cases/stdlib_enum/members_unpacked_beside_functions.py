"""Members whose values come from unpacking, while lists of the program hold functions."""
import enum


class Op(enum.IntEnum):
    A, B, C = range(3)


class Way(enum.Enum):
    UP, DOWN = [(0, 1), (0, -1)]

    def flip(self):
        return Way.DOWN if self is Way.UP else Way.UP


code = [(Op.A, 1), (Op.C, len)]


def run(stack):
    for op, arg in code:
        stack.append(arg)
        stack.append(len)
        stack.append(op.name)
    return stack


print([type(x).__name__ for x in run([])])
for op, arg in code:
    print(type(op), op.name, op + 1, repr(op))
print(list(Op), list(Way), Way.UP.flip(), Way((0, -1)).name)
