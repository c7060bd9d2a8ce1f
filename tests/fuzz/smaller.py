"""Smaller programs near a program, for the one who looks for the smallest that still shows a difference.

In: a program's text. Out: texts, those with most taken away first.
"""
import ast
import time

LISTS = ('body', 'orelse', 'finalbody', 'handlers', 'cases', 'decorator_list', 'elts', 'args', 'keywords', 'bases')


def lists(tree):
    for node in ast.walk(tree):
        for field in LISTS:
            items = getattr(node, field, None)
            if isinstance(items, list) and items:
                yield node, field, items


# A long program has more smaller ones than can be written down in time.
SECONDS = 10


def copy(tree):
    return ast.parse(ast.unparse(tree))


def text_of(tree):
    try:
        text = ast.unparse(ast.fix_missing_locations(tree)) + '\n'
        compile(text, 'p', 'exec')
        return text
    except (SyntaxError, ValueError, AttributeError, TypeError, IndexError):
        return None


def smaller(source):
    tree = ast.parse(source)
    until = time.monotonic() + SECONDS
    seen = {text_of(tree)}
    found = []

    def offer(changed):
        text = text_of(changed)
        if text is not None and text not in seen:
            seen.add(text)
            found.append(text)
    sizes = [len(items) for _, _, items in lists(tree)]
    for k, size in enumerate(sizes):
        step = size
        while step >= 1 and time.monotonic() < until:
            for i in range(0, size, step):
                changed = copy(tree)
                node, field, items = list(lists(changed))[k]
                gone = items[i:i + step]
                if field == 'body' and isinstance(gone[0], ast.Pass) and size == 1:
                    continue
                del items[i:i + step]
                if field == 'body' and not items and not isinstance(node, ast.Module) and isinstance(gone[0], ast.stmt):
                    items.append(ast.Pass())
                offer(changed)
            step //= 2
    # A statement by what is in it, an expression by a part of it.
    count = sum(1 for _ in ast.walk(tree))
    for k in range(count):
        if time.monotonic() > until:
            break
        for part in range(3):
            changed = copy(tree)
            nodes = list(ast.walk(changed))
            if k >= len(nodes):
                break
            if replace(changed, nodes[k], part):
                offer(changed)
    return sorted(found, key=len)


def replace(tree, node, part):
    if isinstance(node, (ast.Try, ast.If, ast.For, ast.While, ast.With)) and part == 0:
        for _, _, items in lists(tree):
            if node in items:
                at = items.index(node)
                items[at:at + 1] = node.body
                return True
        return False
    if not isinstance(node, ast.expr):
        return False
    parts = [c for c in ast.iter_child_nodes(node) if isinstance(c, ast.expr)]
    if part >= len(parts):
        return False
    for parent in ast.walk(tree):
        for field, value in ast.iter_fields(parent):
            if value is node:
                setattr(parent, field, parts[part])
                return True
            if isinstance(value, list) and node in value:
                value[value.index(node)] = parts[part]
                return True
    return False
