"""How deep the library goes into nested data. A stand-alone module has another of this: engines have smaller stacks."""

NESTED_DATA = 1600
