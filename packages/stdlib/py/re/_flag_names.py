"""The names of flags."""
from __pyw__ import i32


def _flag_names(v):
    names = []
    for bit, name in (
        (256, 'ASCII'), (2, 'IGNORECASE'), (4, 'LOCALE'), (32, 'UNICODE'), (8, 'MULTILINE'), (16, 'DOTALL'),
        (64, 'VERBOSE'), (128, 'DEBUG')
    ):
        if v & bit:
            names.append('re.' + name)
            v = v & ~bit
    if v:
        names.append(hex(v))
    return '|'.join(names) if names else 're.NOFLAG'
