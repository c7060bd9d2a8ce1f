"""Templates that are no literals where they are formatted: attributes and items in their fields."""
import string


class Point:
    def __init__(self, x, y):
        self.x = x
        self.y = y

    def norm(self):
        return 5

    @property
    def both(self):
        return (self.x, self.y)


TEMPLATES = ['{0.x}', '{0.both[1]:>4}', '{p.y!r}', '{d[k]}', '{d[k][0]}', '{0.x:{width}}', '{{{0.y}}}', '{0.nothing}', '{p[0]}', '{0.x']
for t in TEMPLATES:
    for make in (str.format, string.Formatter().format):
        try:
            print(make(t, Point(1, 'q'), p=Point(2, 'z'), d={'k': [7, 8]}, width=6))
        except (AttributeError, TypeError, ValueError) as e:
            print(type(e).__name__, e)
field = 'both'
print(('{0.' + field + '}').format(Point(3, 4)), f'{{0.{field}}}'.format(Point(5, 6)))
