"""Says what this Python makes of sources: one JSON list of base64 texts a line in, one JSON list of verdicts a line out.

A verdict is {"ast": SHA-256 of the canonical JSON or null, "error": [type, message, lineno, offset, end_lineno,
end_offset, stage] or null, "warnings": [[lineno, type, message], ...]}. The canonical JSON is that of canonical-json.ts.
"""
import ast
import base64
import hashlib
import json
import struct
import sys
import warnings

PLACES = ('lineno', 'col_offset', 'end_lineno', 'end_col_offset')
SINGLETONS = (ast.expr_context, ast.boolop, ast.operator, ast.unaryop, ast.cmpop)


def bits(number):
    return struct.pack('>d', number).hex()


def text(value):
    # The canonical form leaves DEL as it is; json does not.
    return '"%s"' % '\x7f'.join(json.dumps(part)[1:-1] for part in value.split('\x7f'))


def constant(value):
    if value is None:
        return '{"t":"None"}'
    if value is ...:
        return '{"t":"Ellipsis"}'
    if isinstance(value, bool):
        return '{"t":"bool","v":%s}' % str(value).lower()
    if isinstance(value, int):
        return '{"t":"int","v":"%x"}' % value
    if isinstance(value, float):
        return '{"t":"float","v":"%s"}' % bits(value)
    if isinstance(value, complex):
        return '{"t":"complex","re":"%s","im":"%s"}' % (bits(value.real), bits(value.imag))
    if isinstance(value, bytes):
        return '{"t":"bytes","v":"%s"}' % value.hex()
    if any('\ud800' <= c <= '\udfff' for c in value):
        return '{"t":"str","cp":"%s"}' % ' '.join('%x' % ord(c) for c in value)
    return '{"t":"str","v":%s}' % text(value)


class Literal(str):
    """Text that is printed as it is."""


def canonical(tree):
    out = []
    todo = [tree]
    while todo:
        item = todo.pop()
        if isinstance(item, Literal):
            out.append(item)
        elif item is None:
            out.append('null')
        elif isinstance(item, str):
            out.append(text(item))
        elif isinstance(item, int):
            out.append(str(item))
        elif isinstance(item, list):
            out.append('[')
            todo.append(Literal(']'))
            for i in range(len(item) - 1, -1, -1):
                todo.append(item[i])
                if i:
                    todo.append(Literal(','))
        elif isinstance(item, SINGLETONS):
            out.append('"%s"' % type(item).__name__)
        else:
            kind = type(item).__name__
            out.append('{"_":"%s"' % kind)
            end = ''
            if item._attributes:
                end = ''.join(',"%s":%d' % (name, getattr(item, name)) for name in PLACES)
            todo.append(Literal(end + '}'))
            for name in reversed(item._fields):
                value = getattr(item, name)
                if (name == 'value' and kind in ('Constant', 'MatchSingleton')) or (name, kind) == ('str', 'Interpolation'):
                    value = Literal(constant(value))
                todo.append(value)
                todo.append(Literal(',"%s":' % name))
    return ''.join(out)


def judge(data):
    verdict = {'ast': None, 'error': None}
    with warnings.catch_warnings(record=True) as found:
        warnings.simplefilter('always')
        stage = 'parse'
        try:
            tree = ast.parse(data, '<src>')
            verdict['ast'] = hashlib.sha256(canonical(tree).encode('ascii')).hexdigest()
            stage = 'compile'
            del found[:]
            compile(data, '<src>', 'exec', dont_inherit=True)
        except SyntaxError as e:
            verdict['error'] = [type(e).__name__, str(e.msg), e.lineno, e.offset, e.end_lineno, e.end_offset, stage]
        except (ValueError, RecursionError, MemoryError, OverflowError) as e:
            verdict['error'] = [type(e).__name__, str(e), None, None, None, None, stage]
    verdict['warnings'] = sorted({(w.lineno or 0, w.category.__name__, str(w.message)) for w in found})
    return verdict


def answer(line):
    return json.dumps([judge(base64.b64decode(item)) for item in json.loads(line)])


def main():
    print(json.dumps('%d.%d.%d' % sys.version_info[:3]), flush=True)
    for line in sys.stdin:
        print(answer(line), flush=True)


if __name__ == '__main__':
    main()
