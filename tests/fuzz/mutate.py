"""Mutations of existing programs: other constants, operators, arguments, names; statements twice or not at all.

In: a source of chance and a program's text. Out: the text of a program near it, or None where the result is not one.
"""
import ast

NUMBERS = [0, 1, -1, 2, 3, 7, 10, 255, 256, 2**31, 2**53, 2**63 - 1, 2**63, -2**63, 2**64, 0.0, 0.5, -1.5, 1e16, 1e300]
TEXTS = ['', 'a', 'ab', 'A b', 'ß', '😀', '1', '-1', 'x' * 5, '\n', ',', 'é', '0', ' ']
BINARY = [ast.Add, ast.Sub, ast.Mult, ast.FloorDiv, ast.Mod, ast.Div, ast.BitAnd, ast.BitOr, ast.BitXor]
COMPARE = [ast.Lt, ast.LtE, ast.Gt, ast.GtE, ast.Eq, ast.NotEq]
AVOID = {'range', 'while', 'sleep', 'id', 'input', 'time', 'random', 'open'}


def mutate(r, source):
    tree = ast.parse(source)
    for _ in range(r.choice([1, 1, 2, 3, 5])):
        one(r, tree)
    text = ast.unparse(ast.fix_missing_locations(tree)) + '\n'
    try:
        compile(text, 'm', 'exec')
    except (SyntaxError, ValueError, RecursionError, OverflowError, MemoryError):
        return None
    return text


def one(r, tree):
    # Loops and their conditions are left alone, so that programs still end; so are docstrings and annotations.
    places = []

    def walk(node, free):
        for field, value in ast.iter_fields(node):
            fixed = (isinstance(node, ast.While) and field == 'test') or (isinstance(node, (ast.For, ast.comprehension)) and field == 'iter') \
                or field in ('annotation', 'returns') or isinstance(node, (ast.Import, ast.ImportFrom))
            for at, item in enumerate(value if isinstance(value, list) else [value]):
                if isinstance(item, ast.AST):
                    if free and not fixed:
                        places.append((node, field, at if isinstance(value, list) else None, item))
                    walk(item, free and not fixed)
    walk(tree, True)
    r.shuffle(places)
    for parent, field, at, item in places:
        new = changed(r, item, places)
        if new is None:
            continue
        if at is None:
            setattr(parent, field, new)
        elif isinstance(new, list):
            getattr(parent, field)[at:at + 1] = new
        else:
            getattr(parent, field)[at] = new
        return


def changed(r, node, places):
    match node:
        case ast.Constant(value=bool() | None):
            return ast.Constant(r.choice([True, False, None, 0, 1]))
        case ast.Constant(value=int() | float() as old):
            return ast.Constant(r.choice([r.choice(NUMBERS), old + 1, -old, str(old), float(old) if abs(old) < 1e300 else 0]))
        case ast.Constant(value=str() as old):
            return ast.Constant(r.choice([r.choice(TEXTS), old[::-1], old + old, old[1:], old.upper()])) if len(old) < 60 else None
        case ast.BinOp(left, op, right):
            if isinstance(op, (ast.Pow, ast.LShift)):
                return None
            return r.choice([ast.BinOp(left, r.choice(BINARY)(), right), ast.BinOp(right, op, left), left])
        case ast.Compare(left, [op], [right]):
            return ast.Compare(left, [r.choice(COMPARE)()], [right])
        case ast.UnaryOp(op, operand):
            return r.choice([operand, ast.UnaryOp(r.choice([ast.USub, ast.Not, ast.Invert])(), operand)])
        case ast.BoolOp(op, values):
            return ast.BoolOp(ast.And() if isinstance(op, ast.Or) else ast.Or(), values[::-1])
        case ast.Call(func, args, keywords):
            if isinstance(func, ast.Name) and func.id in AVOID or not args or any(isinstance(a, ast.Starred) for a in args):
                return None
            way = r.randrange(4)
            if way == 0:
                return ast.Call(func, args[1:], keywords)
            if way == 1:
                return ast.Call(func, args[::-1], keywords)
            if way == 2:
                return ast.Call(func, args + [ast.Constant(r.choice(NUMBERS + TEXTS))], keywords)
            return ast.Call(func, [other(r, places) or args[0]] + args[1:], keywords)
        case ast.Subscript(value, index, ast.Load()):
            return ast.Subscript(value, ast.Constant(r.choice(NUMBERS)), ast.Load()) if r.random() < 0.5 else value
        case ast.Expr() | ast.Assign() | ast.AugAssign():
            if r.random() < 0.1:
                return r.choice([ast.Pass(), [node, node]])
        case ast.Name(ctx=ast.Load()):
            if r.random() < 0.15:
                return other(r, places)
    return None


def other(r, places):
    """An expression from elsewhere in the program."""
    found = [item for _, _, _, item in places if isinstance(item, (ast.Constant, ast.Name, ast.List, ast.Tuple)) and isinstance(getattr(item, 'ctx', ast.Load()), ast.Load)]
    return r.choice(found) if found else None
