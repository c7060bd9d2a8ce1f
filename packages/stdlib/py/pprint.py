"""pprint: values over as few lines as their width allows."""
from collections import Counter, OrderedDict, defaultdict, deque
from dataclasses import fields, is_dataclass
import sys


def pprint(
    object, stream=None, indent=1, width=80, depth=None, *, compact=False, sort_dicts=True, underscore_numbers=False
):
    PrettyPrinter(
        indent, width, depth, stream, compact=compact, sort_dicts=sort_dicts, underscore_numbers=underscore_numbers
    ).pprint(object)


def pp(
    object, stream=None, indent=1, width=80, depth=None, *, sort_dicts=False, compact=False, underscore_numbers=False
):
    PrettyPrinter(
        indent, width, depth, stream, compact=compact, sort_dicts=sort_dicts, underscore_numbers=underscore_numbers
    ).pprint(object)


def pformat(object, indent=1, width=80, depth=None, *, compact=False, sort_dicts=True, underscore_numbers=False):
    return PrettyPrinter(
        indent, width, depth, compact=compact, sort_dicts=sort_dicts, underscore_numbers=underscore_numbers
    ).pformat(object)


def saferepr(object):
    return PrettyPrinter()._text_parts(_Box(object), [], None, 0)[0]


def isreadable(object):
    _, readable, recursive = PrettyPrinter()._text_parts(_Box(object), [], None, 0)
    return readable and not recursive


def isrecursive(object):
    return PrettyPrinter()._text_parts(_Box(object), [], None, 0)[2]


class _Box:
    """Holds what is printed: all goes through one field, so that there is one function for all kinds of values."""

    def __init__(self, value):
        self.value = value


class _Key:
    """Orders what cannot be compared by the names of types."""

    def __init__(self, obj):
        self.obj = obj

    def __lt__(self, other):
        a = self.obj
        b = other.obj
        # What keys mostly are; an order of all kinds by all kinds would be as many functions.
        if isinstance(a, str):
            if isinstance(b, str):
                return a < b
        elif isinstance(a, (int, float)):
            if isinstance(b, (int, float)):
                return a < b
        elif isinstance(a, tuple):
            if isinstance(b, tuple):
                try:
                    return a < b
                except TypeError:
                    return False
        elif isinstance(a, bytes):
            if isinstance(b, bytes):
                return a < b
        return type(a).__name__ < type(b).__name__


def _sorted(items):
    return sorted(items, key=_Key)


def _is_in(object, parents):
    for p in parents:
        if p.value is object:
            return True
    return False


def _recursion(object):
    # The number differs from run to run in any case.
    return f'<Recursion on {type(object).__name__} with id=139762537463744>'


class PrettyPrinter:
    def __init__(
        self, indent=1, width=80, depth=None, stream=None, *, compact=False, sort_dicts=True, underscore_numbers=False
    ):
        indent = int(indent)
        width = int(width)
        if indent < 0:
            raise ValueError('indent must be >= 0')
        if depth is not None and depth <= 0:
            raise ValueError('depth must be > 0')
        if not width:
            raise ValueError('width must be != 0')
        self._depth = depth
        self._indent_per_level = indent
        self._width = width
        self._stream = stream
        self._compact = bool(compact)
        self._sort_dicts = sort_dicts
        self._underscore_numbers = underscore_numbers

    def pprint(self, object):
        text = self.pformat(object) + '\n'
        if self._stream is None:
            sys.stdout.write(text)
        else:
            self._stream.write(text)

    def pformat(self, object):
        out = []
        self._format(_Box(object), out, 0, 0, [], 0)
        return ''.join(out)

    def isrecursive(self, object):
        return self._text_parts(_Box(object), [], None, 0)[2]

    def isreadable(self, object):
        _, readable, recursive = self._text_parts(_Box(object), [], None, 0)
        return readable and not recursive

    def format(self, object, context, maxlevels, level):
        return self._text_parts(_Box(object), [], maxlevels, level)

    def _repr(self, box, parents, level):
        return self._text_parts(box, parents, self._depth, level)[0]

    def _format(self, box, out, indent, allowance, parents, level):
        object = box.value
        if _is_in(object, parents):
            out.append(_recursion(object))
            return
        rep = self._repr(box, parents, level)
        if len(rep) <= self._width - indent - allowance:
            out.append(rep)
            return
        kind = type(object)
        level += 1
        if kind is str:
            self._put_str(object, out, indent, allowance, level)
        elif kind is dict:
            parents.append(box)
            self._put_dict(object, out, indent, allowance, parents, level)
            parents.pop()
        elif kind is list:
            parents.append(box)
            out.append('[')
            self._put_items(object, out, indent, allowance + 1, parents, level)
            out.append(']')
            parents.pop()
        elif kind is tuple:
            parents.append(box)
            end = ',)' if len(object) == 1 else ')'
            out.append('(')
            self._put_items(object, out, indent, allowance + len(end), parents, level)
            out.append(end)
            parents.pop()
        elif kind is set or kind is frozenset:
            if len(object) == 0:
                out.append(rep)
            else:
                self._put_set(object, out, indent, allowance, parents, level)
        elif kind is bytes or kind is bytearray:
            self._put_bytes(object, out, indent, allowance, level)
        elif kind is OrderedDict:
            if len(object) == 0:
                out.append(rep)
                return
            parents.append(box)
            out.append('OrderedDict(')
            self._format(_Box(list(object.items())), out, indent + 12, allowance + 1, parents, level)
            out.append(')')
            parents.pop()
        elif kind is defaultdict:
            if len(object) == 0:
                out.append(rep)
                return
            parents.append(box)
            out.append('defaultdict(' + repr(object.default_factory) + ',\n' + ' ' * (indent + 12))
            self._put_dict(object, out, indent + 12, allowance + 1, parents, level)
            out.append(')')
            parents.pop()
        elif kind is Counter:
            if len(object) == 0:
                out.append(rep)
                return
            parents.append(box)
            out.append('Counter({')
            if self._indent_per_level > 1:
                out.append((self._indent_per_level - 1) * ' ')
            self._put_pairs(object.most_common(), out, indent + 8, allowance + 2, parents, level)
            out.append('})')
            parents.pop()
        elif kind is deque:
            if len(object) == 0:
                out.append(rep)
                return
            parents.append(box)
            out.append('deque([')
            if object.maxlen is None:
                self._put_items(object, out, indent + 6, allowance + 2, parents, level)
                out.append('])')
            else:
                self._put_items(object, out, indent + 6, 2, parents, level)
                out.append('],\n' + ' ' * (indent + 6) + 'maxlen=' + str(object.maxlen) + ')')
            parents.pop()
        elif is_dataclass(object) and not isinstance(object, type):
            parents.append(box)
            self._put_dataclass(object, out, indent, allowance, parents, level)
            parents.pop()
        else:
            out.append(rep)

    def _put_dataclass(self, object, out, indent, allowance, parents, level):
        name = type(object).__name__
        indent += len(name) + 1
        hidden = [f.name for f in fields(object) if not f.repr]
        shown = [item for item in object.__pyw_items__() if item[0] not in hidden]
        out.append(name + '(')
        for i, (key, value) in enumerate(shown):
            out.append(key + '=')
            if _is_in(value, parents):
                out.append('...')
            else:
                last = i == len(shown) - 1
                self._format(_Box(value), out, indent + len(key) + 1, allowance if last else 1, parents, level)
            if i < len(shown) - 1:
                out.append(',\n' + ' ' * indent)
        out.append(')')

    def _put_dict(self, object, out, indent, allowance, parents, level):
        out.append('{')
        if self._indent_per_level > 1:
            out.append((self._indent_per_level - 1) * ' ')
        if object:
            keys = _sorted(object) if self._sort_dicts else list(object)
            self._put_pairs([(key, object[key]) for key in keys], out, indent, allowance + 1, parents, level)
        out.append('}')

    def _put_pairs(self, pairs, out, indent, allowance, parents, level):
        indent += self._indent_per_level
        last = len(pairs) - 1
        for i, (key, value) in enumerate(pairs):
            rep = self._repr(_Box(key), parents, level)
            out.append(rep)
            out.append(': ')
            self._format(_Box(value), out, indent + len(rep) + 2, allowance if i == last else 1, parents, level)
            if i != last:
                out.append(',\n' + ' ' * indent)

    def _put_set(self, object, out, indent, allowance, parents, level):
        items = _sorted(object)
        if type(object) is set:
            out.append('{')
            self._put_items(items, out, indent, allowance + 1, parents, level)
            out.append('}')
        else:
            out.append('frozenset({')
            self._put_items(items, out, indent + 10, allowance + 2, parents, level)
            out.append('})')

    def _put_items(self, items, out, indent, allowance, parents, level):
        indent += self._indent_per_level
        if self._indent_per_level > 1:
            out.append((self._indent_per_level - 1) * ' ')
        line = ',\n' + ' ' * indent
        before = ''
        width = self._width - indent + 1
        most = width
        left = len(items)
        for item in items:
            left -= 1
            if not left:
                most -= allowance
                width -= allowance
            if self._compact:
                rep = self._repr(_Box(item), parents, level)
                w = len(rep) + 2
                if width < w:
                    width = most
                    if before:
                        before = line
                if width >= w:
                    width -= w
                    out.append(before)
                    before = ', '
                    out.append(rep)
                    continue
            out.append(before)
            before = line
            self._format(_Box(item), out, indent, 1 if left else allowance, parents, level)

    def _put_str(self, text, out, indent, allowance, level):
        lines = text.splitlines(True)
        if level == 1:
            indent += 1
            allowance += 1
        chunks = []
        room = self._width - indent
        rep = ''
        full = room
        for i, line in enumerate(lines):
            last = i == len(lines) - 1
            rep = repr(line)
            if last:
                full -= allowance
            if len(rep) <= full:
                chunks.append(rep)
                continue
            # Words with the white space after them.
            width = room
            parts = _words(line)
            current = ''
            for j, part in enumerate(parts):
                candidate = current + part
                if last and j == len(parts) - 1:
                    width -= allowance
                if len(repr(candidate)) > width:
                    if current:
                        chunks.append(repr(current))
                    current = part
                else:
                    current = candidate
            if current:
                chunks.append(repr(current))
        if len(chunks) == 1:
            out.append(rep)
            return
        self._put_chunks(chunks, out, indent, level == 1)

    def _put_chunks(self, chunks, out, indent, parens):
        if parens:
            out.append('(')
        out.append(('\n' + ' ' * indent).join(chunks))
        if parens:
            out.append(')')

    def _put_bytes(self, data, out, indent, allowance, level):
        if isinstance(data, bytearray):
            out.append('bytearray(')
            self._put_bytes(bytes(data), out, indent + 10, allowance + 1, level + 1)
            out.append(')')
            return
        if len(data) <= 4:
            out.append(repr(data))
            return
        parens = level == 1
        if parens:
            indent += 1
            allowance += 1
        width = self._width - indent
        chunks = []
        current = b''
        for i in range(0, len(data), 4):
            candidate = current + data[i:i + 4]
            if i == len(data) // 4 * 4:
                width -= allowance
            if len(repr(candidate)) > width:
                if current:
                    chunks.append(repr(current))
                current = data[i:i + 4]
            else:
                current = candidate
        if current:
            chunks.append(repr(current))
        self._put_chunks(chunks, out, indent, parens)

    def _text_parts(self, box, parents, most, level):
        """The text, whether it could be read back, and whether the value holds itself."""
        object = box.value
        kind = type(object)
        if kind is int and self._underscore_numbers:
            return f'{object:_d}', True, False
        if kind is dict:
            if not object:
                return '{}', True, False
            if most and level >= most:
                return '{...}', False, _is_in(object, parents)
            if _is_in(object, parents):
                return _recursion(object), False, True
            parents.append(box)
            readable = True
            recursive = False
            out = []
            for key in _sorted(object) if self._sort_dicts else list(object):
                krep, kreadable, krecursive = self._text_parts(_Box(key), parents, most, level + 1)
                vrep, vreadable, vrecursive = self._text_parts(_Box(object[key]), parents, most, level + 1)
                out.append(krep + ': ' + vrep)
                readable = readable and kreadable and vreadable
                recursive = recursive or krecursive or vrecursive
            parents.pop()
            return '{' + ', '.join(out) + '}', readable, recursive
        if kind is list or kind is tuple:
            if not object:
                return '[]' if kind is list else '()', True, False
            if most and level >= most:
                return _enclosed(kind is list, '...', len(object)), False, _is_in(object, parents)
            if _is_in(object, parents):
                return _recursion(object), False, True
            parents.append(box)
            readable = True
            recursive = False
            out = []
            for item in object:
                rep, r, c = self._text_parts(_Box(item), parents, most, level + 1)
                out.append(rep)
                readable = readable and r
                recursive = recursive or c
            parents.pop()
            return _enclosed(kind is list, ', '.join(out), len(object)), readable, recursive
        rep = repr(object)
        return rep, not rep.startswith('<'), False


def _enclosed(is_list, text, n):
    if is_list:
        return '[' + text + ']'
    return '(' + text + ',)' if n == 1 else '(' + text + ')'


def _words(line):
    parts = []
    i = 0
    n = len(line)
    while i < n:
        j = i
        while j < n and not line[j].isspace():
            j += 1
        while j < n and line[j].isspace():
            j += 1
        parts.append(line[i:j])
        i = j
    return parts
