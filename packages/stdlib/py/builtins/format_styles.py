"""Styles of `logging` other than `%`, in programs whose strings may name one."""
from __pyw__ import mentions_styles


def _styled(text, style, values, by_braces, by_template):
    if mentions_styles():
        return by_braces(text, values) if style == '{' else by_template(text, values)
    raise NotImplementedError(f'pyw: the style {style} of logging, which no short string of the program names')
