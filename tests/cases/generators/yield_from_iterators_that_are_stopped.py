"""The result of yield from over iterators whose function ends them."""
def stops(x):
    if x < 3:
        return x
    raise StopIteration('value of the stop')

def over_map():
    print((yield from map(stops, range(100))))

def over_filter():
    print((yield from filter(stops, [1, 2, 0, 5, 1])))

class Counted:
    def __init__(self):
        self.n = 0

    def __iter__(self):
        return self

    def __next__(self):
        self.n += 1
        if self.n > 2:
            raise StopIteration(self.n)
        return self.n

def over_zip():
    print((yield from zip(Counted(), 'abc')))

def over_enumerate():
    print((yield from enumerate(Counted())))

def over_plain():
    print((yield from map(str, [1, 2])))
    print((yield from Counted()))

for make in (over_map, over_filter, over_zip, over_enumerate, over_plain):
    print(list(make()))
