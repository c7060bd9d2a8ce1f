"""What this Python makes of each *.py under a folder: path, and the first 16 hexadecimal digits of the SHA-256 of its
bytes, of its tree (canonical JSON), of its tokens and of its symbol tables; `-` where Python refuses.

  python3.13 syntax-lib.py ROOT > FILE
"""
import hashlib
import importlib.util
import io
import os
import symtable
import sys
import tokenize
import warnings

HERE = os.path.dirname(os.path.abspath(__file__))
spec = importlib.util.spec_from_file_location('judge', os.path.join(HERE, 'fuzz-grammar-judge.py'))
judge = importlib.util.module_from_spec(spec)
spec.loader.exec_module(judge)

REFUSALS = (SyntaxError, ValueError, RecursionError, MemoryError, tokenize.TokenError)


def digest(data):
    return hashlib.sha256(data).hexdigest()[:16]


def tree(data):
    return judge.canonical(judge.ast.parse(data, '<src>'))


def tokens(data):
    lines = []
    for t in tokenize.tokenize(io.BytesIO(data).readline):
        place = '%d,%d-%d,%d' % (*t.start, *t.end)
        lines.append('%s %s %s' % (tokenize.tok_name[t.exact_type], place, judge.text(t.string)))
    return '\n'.join(lines)


def tables(data):
    lines = []

    def visit(table, depth):
        names = ' '.join('%s:%d' % item for item in sorted(table.symbols.items()))
        lines.append('%d %s %d %s' % (depth, table.name, table.lineno, names))
        for child in table.children:
            visit(child, depth + 1)

    visit(symtable.symtable(data, '<src>', 'exec')._table, 0)
    return '\n'.join(lines)


def attempt(make, data):
    with warnings.catch_warnings():
        warnings.simplefilter('ignore')
        try:
            return digest(make(data).encode('utf-8'))
        except REFUSALS:
            return '-'


def main(root):
    print('# Python %d.%d.%d: source, tree, tokens, symbol tables, path' % sys.version_info[:3])
    for folder, folders, files in os.walk(root):
        folders[:] = sorted(f for f in folders if f not in ('__pycache__', 'site-packages'))
        for name in sorted(files):
            if not name.endswith('.py'):
                continue
            path = os.path.join(folder, name)
            with open(path, 'rb') as file:
                data = file.read()
            hashes = [digest(data)] + [attempt(make, data) for make in (tree, tokens, tables)]
            print(*hashes, os.path.relpath(path, root), flush=True)


if __name__ == '__main__':
    sys.setrecursionlimit(10000)
    main(sys.argv[1])
