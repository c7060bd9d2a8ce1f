"""A class body that stores into its namespace under names that are computed."""


class Table:
    for word in ('alpha', 'beta'):
        locals()[word] = (lambda name: lambda self: name)(word)
    locals()['gamma'] = 3
    vars()['delta'] = 4
    known = 1
    locals()['known'] = 5
    for i in range(3):
        locals()[f'field{i}'] = i * 10


table = Table()
print(table.alpha(), table.beta(), Table.gamma, table.delta, Table.known, Table.field1, getattr(table, 'field2'))
print(hasattr(Table, 'field3'), sorted(k for k in vars(Table) if not k.startswith('__')))
