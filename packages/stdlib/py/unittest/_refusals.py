"""What `unittest.mock` leaves to nobody: refused when the program is compiled."""
from __pyw__ import refuse


def refuse_patch():
    return refuse('patch() of a name that is not constant, with autospec or spec_set')
