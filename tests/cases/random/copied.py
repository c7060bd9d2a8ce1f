import copy
import pickle
import random

r = random.Random(5)
deep, shallow = copy.deepcopy(r), copy.copy(r)
x = r.random()
print(x == deep.random(), x == shallow.random())


class Game:
    def __init__(self):
        self.rng = random.Random(1)
        self.moves = [1]


g = Game()
h = copy.deepcopy(g)
h.moves.append(2)
print(g.moves, g.rng.random() == h.rng.random(), g.rng.gauss(1, 2) == h.rng.gauss(1, 2))


class Dice(random.Random):
    extra = 1


d = Dice(3)
d.extra = 2
other = copy.deepcopy(d)
# The state is all that is copied.
print(type(other).__name__, other.extra, other.randint(1, 6) == d.randint(1, 6))
print(pickle.loads(pickle.dumps(r)).random() == r.random())
