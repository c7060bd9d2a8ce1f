import json
from collections import OrderedDict
class Pt:
    def __init__(self, x, y):
        self.x = x
        self.y = y
    def __repr__(self):
        return f'Pt({self.x}, {self.y})'
def as_pt(d):
    if 'x' in d and 'y' in d:
        return Pt(d['x'], d['y'])
    return d
r = json.loads('{"p": {"x": 1, "y": 2.5}, "q": [{"x": 0, "y": null}], "z": {"w": 1}}', object_hook=as_pt)
print(r, r["p"].x, r["q"][0].y)
