"""sys, as far as programs without an interpreter have it. Ordinary Python: it runs when it is first imported."""
from pyw.builtins.process import TextIOWrapper, _program_args

argv = _program_args()
byteorder = 'little'
maxsize = 9223372036854775807
maxunicode = 1114111
platform = 'pyw'
version_info = (3, 13, 0, 'final', 0)
version = '3.13.0 (pyw)'
stdout = TextIOWrapper(1)
stderr = TextIOWrapper(2)


def exit(status=None, /):
    raise SystemExit(status)
