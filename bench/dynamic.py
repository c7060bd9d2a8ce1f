"""Write a kernel as a program whose types are hidden, which times itself.

In:  a kernel and the size for its `solve`; `--plain` to leave its types to be seen.
Out: the program, on standard output. It prints the result and the fastest time of a call in milliseconds.
Every parameter, every container that is made and every object goes through a list that holds values of all kinds,
so whoever reads it there knows nothing of its type, its attributes or its items.
"""

import ast
import sys

MAKERS = (ast.List, ast.ListComp, ast.Dict, ast.DictComp, ast.Set, ast.SetComp, ast.Tuple, ast.Call, ast.BinOp)

HEAD = '''
_MIXED = [None, 0, 0.5, True, 'a', b'b', (1, 'x'), [1, 'x'], {1: 'x'}, {2, 'y'}]


def _hidden(x):
    _MIXED.append(x)
    return _MIXED.pop()

'''

TAIL = '''

if __name__ == '__main__':
    import time
    best = 1e9
    began = time.process_time()
    while time.process_time() - began < 1.5:
        start = time.process_time()
        result = solve(SIZE)
        best = min(best, time.process_time() - start)
    print(result, '%.3f' % (best * 1000.0))
'''


class Hide(ast.NodeTransformer):
    def visit_FunctionDef(self, node: ast.FunctionDef) -> ast.AST:
        self.generic_visit(node)
        hidden = [
            ast.parse(f"{a.arg} = _hidden({a.arg})").body[0] for a in node.args.args
        ]
        node.body = hidden + node.body
        node.returns = None
        for a in node.args.args:
            a.annotation = None
        return node

    def visit_Assign(self, node: ast.Assign) -> ast.AST:
        single = isinstance(node.targets[0], (ast.Name, ast.Attribute))
        if single and isinstance(node.value, MAKERS):
            node.value = ast.Call(ast.Name("_hidden", ast.Load()), [node.value], [])
        return node


def main() -> None:
    path, size, *options = sys.argv[1:]
    with open(path) as file:
        tree = ast.parse(file.read())
    body = [s for s in tree.body if "__all__" not in ast.unparse(s)]
    tree.body = body
    if "--plain" in options:
        print(ast.unparse(tree) + TAIL.replace("SIZE", size))
        return
    last = max(
        (i for i, s in enumerate(body) if isinstance(s, (ast.Import, ast.ImportFrom))),
        default=0,
    )
    text = [ast.unparse(s) for s in body[: last + 1]] + [HEAD]
    text += [ast.unparse(ast.fix_missing_locations(Hide().visit(s))) for s in body[last + 1 :]]
    print("\n".join(text) + TAIL.replace("SIZE", size))


main()
