class Point:
    kind = 'point'

    def __init__(self, x, y):
        self.x = x
        self.y = y

    def reset(self, **others):
        self.__dict__ = {'x': 0, **others}


p = Point(1, 2)
p.__dict__ = {'x': 5, 'z': 'new'}
print(p.x, p.z, hasattr(p, 'y'), p.__dict__, p.kind)
p.reset(w=3)
print(p.__dict__, p.w)
p.__dict__ = {k: v * 2 for k, v in p.__dict__.items()}
print(p.__dict__)
p.__dict__ = dict(p.__dict__, y=9)
print(vars(p), p.y)
q = Point(3, 4)
q.__dict__ = p.__dict__.copy()
q.x = 100
print(p.x, q.x, q.y)
del q.__dict__
print(q.__dict__, hasattr(q, 'x'))
q.y = 1
print(q.__dict__)
for i in range(3):
    q.__dict__ = {'i': i}
    print(q.i, q.__dict__)
