"""How deep the library goes into nested data: as deep as fits the smallest stack, that of Wasmtime (512 KiB)."""

NESTED_DATA = 1600
