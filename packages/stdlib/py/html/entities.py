"""The named characters as dicts."""
from html._names import _names, _old_names


def _pairs(text):
    for entry in text.split(' '):
        name, points = entry.split('=')
        yield name, ''.join([chr(int(p, 16)) for p in points.split('+')])


html5 = {}
for _name, _text in _pairs(_names()):
    if _name[0] == '!':
        html5[_name[1:]] = _text
        html5[_name[1:] + ';'] = _text
    else:
        html5[_name + ';'] = _text

name2codepoint = {}
codepoint2name = {}
entitydefs = {}
for _name, _text in _pairs(_old_names()):
    name2codepoint[_name] = ord(_text)
    codepoint2name[ord(_text)] = _name
    entitydefs[_name] = _text
