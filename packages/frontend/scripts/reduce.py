"""Makes a failing program smaller: python3.13 reduce.py FILE TEXT [OUT]. A development aid.

A program fails when what the compiler says of it (refusal, internal error, or standard error of its run) has TEXT in
it. Statements and parts of expressions are taken away as long as it does. Needs NODE or `node` on the path.
"""
import ast
import os
import pathlib
import subprocess
import sys

path, text = sys.argv[1:3]
out = sys.argv[3] if len(sys.argv) > 3 else path.removesuffix('.py') + '.reduced.py'
here = pathlib.Path(__file__).resolve().parent
server = subprocess.Popen(
    [os.environ.get('NODE', 'node'), '--conditions=pyw-source', '--import', 'tsx', str(here / 'reduce-server.ts')],
    stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=here.parent.parent.parent)
tries = 0


def fails(source):
    global tries
    tries += 1
    pathlib.Path(out).write_text(source)
    server.stdin.write(out + '\n')
    server.stdin.flush()
    return text in server.stdout.readline()


def bodies(tree):
    for node in ast.walk(tree):
        for field in ('body', 'orelse', 'finalbody', 'handlers', 'cases', 'decorator_list', 'elts', 'args', 'keywords', 'bases'):
            items = getattr(node, field, None)
            if isinstance(items, list) and items:
                yield node, field, items


def attempt(tree):
    """One smaller tree that still fails, or None."""
    count = len(list(bodies(tree)))
    for k in range(count):
        size = len(list(bodies(tree))[k][2])
        step = size
        while step >= 1:
            i = 0
            while i < size:
                copy = ast.parse(ast.unparse(tree))
                places = list(bodies(copy))
                if k >= len(places):
                    return None
                node, field, items = places[k]
                removed = items[i:i + step]
                if not removed:
                    break
                del items[i:i + step]
                if field == 'body' and not items and not isinstance(node, ast.Module) and isinstance(removed[0], ast.stmt):
                    if len(removed) == 1 and isinstance(removed[0], ast.Pass):
                        break
                    items.append(ast.Pass())
                try:
                    source = ast.unparse(ast.fix_missing_locations(copy))
                    ast.parse(source)
                except Exception:
                    i += step
                    continue
                if fails(source):
                    return ast.parse(source)
                i += step
            step //= 2
    return None


tree = ast.parse(pathlib.Path(path).read_text())
if not fails(ast.unparse(tree)):
    sys.exit('does not fail')
while (smaller := attempt(tree)) is not None:
    tree = smaller
pathlib.Path(out).write_text(ast.unparse(tree) + '\n')
server.stdin.close()
print(f'{out}: {tries} tries')
