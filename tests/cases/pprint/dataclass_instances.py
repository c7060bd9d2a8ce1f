import pprint
from dataclasses import dataclass, field
@dataclass
class Item:
    name: str
    qty: int
    tags: list = field(default_factory=list)
@dataclass
class Order:
    number: int
    items: list
    note: str = field(default='', repr=False)
o = Order(1, [Item('widget with a long name', 3, ['red', 'green', 'blue']), Item('gadget', 10)])
pprint.pprint(o, width=50)
pprint.pprint([o, o])
print(pprint.pformat(Item('a', 1)))
