import copy
import pickle
from dataclasses import dataclass
from enum import Enum


class Colour(Enum):
    RED = 1
    BLUE = 'blue'
    PAIR = (1, 2)


@dataclass
class Shape:
    name: str
    colour: Colour


shapes = [Shape('a', Colour.RED), Shape('b', Colour.BLUE), Shape('c', Colour.PAIR)]
for protocol in (2, 4):
    again = pickle.loads(pickle.dumps(shapes, protocol))
    print(again == shapes, [s.colour is t.colour for s, t in zip(again, shapes)])
print(pickle.dumps(Colour.RED, 2))
print(copy.deepcopy(shapes)[1].colour is Colour.BLUE, Colour.RED.__reduce_ex__(2)[1])
args = (Colour.PAIR.value,)
print(Colour(*args))
