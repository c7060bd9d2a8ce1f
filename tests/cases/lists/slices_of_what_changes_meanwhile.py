# Assigning to a slice from something that changes the list while it is iterated; deleting bytes by assigning nothing.
class Emptying:
    def __init__(self, of):
        self.of = of

    def __iter__(self):
        yield from self.of
        self.of.clear()


numbers = list(range(5))
try:
    numbers[::-1] = Emptying(numbers)
except ValueError as e:
    print(e)
print(numbers)
numbers = list(range(5))
numbers[2:4] = Emptying(numbers)
print(numbers)


def shrinking(of):
    while len(of) > 2:
        yield of.pop()


numbers = list(range(6))
numbers[4:] = shrinking(numbers)
print(numbers)

data = bytearray(b'hello world')
data[3:2:-2] = b''
print(data)
data[::3] = b''
print(data)
