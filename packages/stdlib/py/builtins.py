"""The built-in names as a module; `lower/program.ts` finds them."""
from __pyw__ import noinline
