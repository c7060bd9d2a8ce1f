# Each level of the recursion makes a wider scope out of what it was given.
def evaluate(node, scope):
    match node:
        case ('let', name, value, body):
            v = evaluate(value, scope)
            return evaluate(body, {**scope, name: v, 'last': {'name': name, 'value': v}})
        case ('each', name, seq, body):
            return [evaluate(body, {**scope, name: item, 'loop': {'index': i, 'first': i == 0}}) for i, item in enumerate(evaluate(seq, scope))]
        case ('get', path):
            v = scope
            for part in path.split('.'):
                try:
                    v = v[int(part) if part.isdigit() else part]
                except (KeyError, TypeError):
                    v = getattr(v, part, '?')
            return v
        case ('add', a, b):
            return evaluate(a, scope) + evaluate(b, scope)
        case _:
            return node


class Point:
    def __init__(self, x, y):
        self.x, self.y = x, y


tree = ('let', 'p', Point(3, 2.5),
        ('each', 'row', ('get', 'rows'),
         ('each', 'cell', ('get', 'row'),
          ('add', ('get', 'loop.index'), ('add', ('get', 'cell'), ('get', 'p.x'))))))
print(evaluate(tree, {'rows': [[1, 2], [3], []]}))
print(evaluate(('let', 'a', 'x', ('let', 'b', [1, None], ('get', 'last.value.0'))), {}))
print(evaluate(('let', 'a', ('let', 'b', 7, ('get', 'last')), ('get', 'a.name')), {}))
print(evaluate(('get', 'nothing.here'), {'nothing': Point(1, 2)}))
