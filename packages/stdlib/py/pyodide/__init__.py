"""Names that programs written for Pyodide import."""
from __pyw__ import host
