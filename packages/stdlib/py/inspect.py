"""inspect, as far as it needs no source and no frames."""
from types import (
    AsyncGeneratorType, BuiltinFunctionType, CoroutineType, FunctionType, GeneratorType, MethodType, ModuleType,
    TracebackType,
)


def ismodule(object):
    return isinstance(object, ModuleType)


def isclass(object):
    return isinstance(object, type)


def ismethod(object):
    return isinstance(object, MethodType)


def isfunction(object):
    return isinstance(object, FunctionType)


def isbuiltin(object):
    return isinstance(object, BuiltinFunctionType)


def isroutine(object):
    return isbuiltin(object) or isfunction(object) or ismethod(object)


def isgenerator(object):
    return isinstance(object, GeneratorType)


def iscoroutine(object):
    return isinstance(object, CoroutineType)


def isasyncgen(object):
    return isinstance(object, AsyncGeneratorType)


def istraceback(object):
    return isinstance(object, TracebackType)


def isawaitable(object):
    return isinstance(object, CoroutineType) or hasattr(object, '__await__')


def cleandoc(doc):
    lines = doc.expandtabs().split('\n')
    margin = -1
    for line in lines[1:]:
        content = len(line.lstrip(' '))
        if content:
            indent = len(line) - content
            if margin < 0 or indent < margin:
                margin = indent
    if lines:
        lines[0] = lines[0].lstrip(' ')
    if margin > 0:
        for i in range(1, len(lines)):
            lines[i] = lines[i][margin:]
    while lines and not lines[-1]:
        lines.pop()
    while lines and not lines[0]:
        lines.pop(0)
    return '\n'.join(lines)


def getdoc(object):
    doc = object.__doc__
    if not isinstance(doc, str):
        return None
    return cleandoc(doc)
