"""What exceptions are as text, of their arguments."""
from __pyw__ import in_use


def _exception_text(args):
    """str() of an exception: of its only argument, or of all of them."""
    if len(args) == 0:
        return ''
    if len(args) == 1 or not in_use('several arguments'):
        return str(args[0])
    return repr(args)


def _exception_repr(name, args):
    if len(args) == 0:
        return name + '()'
    if len(args) == 1 or not in_use('several arguments'):
        return name + '(' + repr(args[0]) + ')'
    return name + repr(args)
