"""The paths of find(), findall() and iterfind()."""
import re

_TOKENS = re.compile(
    r"('[^']*'|\"[^\"]*\")|(::|//?|\.\.|\(\)|!=|[/.*:\[\]\(\)@=])|((?:\{[^}]+\})?[^/\[\]\(\)@!=\s]+)|\s+")


class _Step:
    """One step of a path: what it is and what it asks."""

    def __init__(self, kind, name='', key='', value=''):
        self.kind = kind
        self.name = name
        self.key = key
        self.value = value


def _tokens(path, namespaces):
    """Pairs: an operator or '' and a name, in which prefixes are written out."""
    out = []
    default = namespaces.get('') if namespaces else None
    attribute = False
    for match in _TOKENS.finditer(path):
        quoted, operator, tag = match.group(1), match.group(2), match.group(3)
        if quoted is not None:
            out.append((quoted, ''))
            continue
        if tag is None:
            out.append((operator or '', ''))
            attribute = operator == '@'
            continue
        if tag[0] != '{':
            if ':' in tag:
                prefix, local = tag.split(':', 1)
                if not namespaces or prefix not in namespaces:
                    raise SyntaxError('prefix %r not found in prefix map' % prefix)
                tag = '{%s}%s' % (namespaces[prefix], local)
            elif default and not attribute:
                tag = '{%s}%s' % (default, tag)
        out.append(('', tag))
        attribute = False
    return out


_steps_of = {}


def _steps(path, namespaces):
    key = (path, tuple(sorted(namespaces.items())) if namespaces else ())
    found = _steps_of.get(key)
    if found is not None:
        return found
    if path[-1:] == '/':
        path += '*'
    if path[:1] == '/':
        raise SyntaxError('cannot use absolute path on element')
    tokens = _tokens(path, namespaces)
    steps = []
    at = 0
    while at < len(tokens):
        operator, name = tokens[at]
        if operator == '' and name == '':
            at += 1
            continue
        at = _step(steps, tokens, at)
        if at < len(tokens) and tokens[at][0] == '/':
            at += 1
            if at >= len(tokens):
                raise SyntaxError('invalid path')
    if len(_steps_of) > 100:
        _steps_of.clear()
    _steps_of[key] = steps
    return steps


def _step(steps, tokens, at):
    operator, name = tokens[at]
    if operator == '*':
        steps.append(_Step('child', '*'))
    elif operator == '' and name:
        steps.append(_Step('child', name))
    elif operator == '.':
        pass
    elif operator == '..':
        steps.append(_Step('parent'))
    elif operator == '//':
        at += 1
        if at >= len(tokens):
            raise SyntaxError('invalid descendant')
        operator, name = tokens[at]
        if operator == '*':
            name = '*'
        elif operator:
            raise SyntaxError('invalid descendant')
        steps.append(_Step('descendant', name))
    elif operator == '[':
        return _predicate(steps, tokens, at + 1)
    else:
        raise KeyError(operator)
    return at + 1


def _predicate(steps, tokens, at):
    shape = ''
    words = []
    while True:
        if at >= len(tokens):
            raise TypeError("'NoneType' object is not callable")
        operator, name = tokens[at]
        at += 1
        if operator == ']':
            break
        if operator == '' and name == '':
            continue
        if operator and operator[:1] in '\'"':
            shape += "'"
            words.append(operator[1:-1])
        else:
            shape += operator or '-'
            words.append(operator or name)
    if shape == '@-':
        steps.append(_Step('has', words[1]))
    elif shape == "@-='" or shape == "@-!='":
        steps.append(_Step('attribute' if shape == "@-='" else 'not attribute', '', words[1], words[-1]))
    elif shape == '-' and not _is_number(words[0]):
        steps.append(_Step('has child', words[0]))
    elif shape in (".='", ".!='", "-='", "-!='") and not (shape[0] == '-' and _is_number(words[0])):
        kind = 'not text' if '!' in shape else 'text'
        steps.append(_Step(kind, '', '' if shape[0] == '.' else words[0], words[-1]))
    elif shape == '-' or shape == '-()' or shape == '-()-':
        steps.append(_Step('index', '', '', str(_index(shape, words))))
    else:
        raise SyntaxError('invalid predicate')
    return at


def _is_number(word):
    return word.lstrip('-').isdigit() and word.count('-') <= 1


def _index(shape, words):
    if shape == '-':
        i = int(words[0]) - 1
        if i < 0:
            raise SyntaxError('XPath position >= 1 expected')
        return i
    if words[0] != 'last':
        raise SyntaxError('unsupported function')
    if shape == '-()':
        return -1
    try:
        i = int(words[2]) - 1
    except ValueError:
        raise SyntaxError('unsupported expression')
    if i > -2:
        raise SyntaxError('XPath offset from last() must be negative')
    return i


def _matches(tag, name):
    if name == '*':
        return True
    if name[:3] == '{*}':
        rest = name[3:]
        if not isinstance(tag, str):
            return False
        return rest == '*' or tag == rest or tag[:1] == '{' and tag.endswith('}' + rest)
    if name[-2:] == '}*':
        if not isinstance(tag, str):
            return False
        if name[:2] == '{}':
            return tag[:1] != '{'
        return tag.startswith(name[:-1])
    if name[:2] == '{}':
        return tag == name[2:]
    return tag == name


class _Parents:
    def __init__(self, root):
        self.root = root
        self.map = None

    def of(self, element):
        if self.map is None:
            self.map = {}
            for parent in self.root.iter():
                for child in parent:
                    self.map[id(child)] = parent
        return self.map.get(id(element))


def _children(elements, name):
    for element in elements:
        for child in element:
            if _matches(child.tag, name):
                yield child


def _descendants(elements, name):
    for element in elements:
        for below in element.iter():
            if below is not element and _matches(below.tag, name):
                yield below


def _parents_of(elements, parents):
    seen = set()
    for element in elements:
        parent = parents.of(element)
        if parent is not None and id(parent) not in seen:
            seen.add(id(parent))
            yield parent


def _full_text(element):
    return ''.join(element.itertext())


def _having(elements, step, parents):
    kind = step.kind
    for element in elements:
        if kind == 'has':
            good = element.get(step.name) is not None
        elif kind == 'attribute':
            good = element.get(step.key) == step.value
        elif kind == 'not attribute':
            has = element.get(step.key)
            good = has is not None and has != step.value
        elif kind == 'has child':
            good = any(_matches(child.tag, step.name) for child in element)
        elif kind == 'index':
            good = _is_at(element, int(step.value), parents)
        elif step.key == '':
            good = (_full_text(element) == step.value) == (kind == 'text')
        else:
            good = False
            for child in element:
                if _matches(child.tag, step.key) and (_full_text(child) == step.value) == (kind == 'text'):
                    good = True
                    break
        if good:
            yield element


def _is_at(element, i, parents):
    parent = parents.of(element)
    if parent is None:
        return False
    alike = [x for x in parent if _matches(x.tag, element.tag)]
    return -len(alike) <= i < len(alike) and alike[i] is element


def iterfind(element, path, namespaces=None):
    steps = _steps(path, namespaces)
    parents = _Parents(element)
    found = [element]
    for step in steps:
        if step.kind == 'child':
            found = list(_children(found, step.name))
        elif step.kind == 'descendant':
            found = list(_descendants(found, step.name))
        elif step.kind == 'parent':
            found = list(_parents_of(found, parents))
        else:
            found = list(_having(found, step, parents))
    return iter(found)


def find(element, path, namespaces=None):
    for found in iterfind(element, path, namespaces):
        return found
    return None


def findtext(element, path, default=None, namespaces=None):
    for found in iterfind(element, path, namespaces):
        return '' if found.text is None else found.text
    return default
