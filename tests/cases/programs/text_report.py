"""A text program of ordinary size: reads records, keeps them in dicts and classes, prints tables."""

SALES = """\
2024-01-03;North;Anna Berg;lamp;3;24.50
2024-01-03;South;Björn Dahl;chair;1;120.00
2024-01-04;North;Anna Berg;chair;2;118.00
2024-01-05;West;Carla Ek;desk;1;310.25
2024-01-05;South;Björn Dahl;lamp;10;22.10
# a comment line
2024-01-06;East;Dan Falk;desk;2;299.99
2024-01-07;West;Carla Ek;lamp;4;25.00
bad;line
2024-01-08;North;Anna Berg;shelf;5;64.75
2024-01-08;East;Dan Falk;shelf;two;61.00
2024-01-09;South;Eva Grön;chair;6;99.95
2024-01-10;East;Dan Falk;lamp;1;27.30
"""

NOTES = {
    'lamp': 'The lamp sells well in the north; the north is dark.',
    'chair': 'A chair is a chair is a chair.',
    'desk': 'Heavy. Ship by lorry, not by post.',
}


class RecordError(ValueError):
    def __init__(self, line_number, reason):
        super().__init__(f'line {line_number}: {reason}')
        self.line_number = line_number
        self.reason = reason


class Sale:
    def __init__(self, date, region, person, item, count, price):
        self.date = date
        self.region = region
        self.person = person
        self.item = item
        self.count = count
        self.price = price

    @property
    def total(self):
        return self.count * self.price

    def __repr__(self):
        return f'Sale({self.date!r}, {self.item!r}, {self.count} x {self.price:.2f})'


class Column:
    def __init__(self, title, width, align='<'):
        self.title = title
        self.width = width
        self.align = align

    def cell(self, value):
        text = f'{value:.2f}' if isinstance(value, float) else str(value)
        return text.rjust(self.width) if self.align == '>' else text.ljust(self.width)


class Table:
    def __init__(self, *columns):
        self.columns = columns
        self.rows = []

    def add(self, *cells):
        if len(cells) != len(self.columns):
            raise TypeError(f'{len(cells)} cells for {len(self.columns)} columns')
        self.rows.append(cells)

    def lines(self):
        yield '  '.join(c.title.ljust(c.width) if c.align == '<' else c.title.rjust(c.width) for c in self.columns).rstrip()
        yield '  '.join('-' * c.width for c in self.columns)
        for row in self.rows:
            yield '  '.join(c.cell(v) for c, v in zip(self.columns, row)).rstrip()

    def show(self):
        for line in self.lines():
            print(line)
        print()


def parse_line(number, line):
    parts = line.split(';')
    if len(parts) != 6:
        raise RecordError(number, f'{len(parts)} fields instead of 6')
    date, region, person, item, count, price = (p.strip() for p in parts)
    try:
        return Sale(date, region, person, item, int(count), float(price))
    except ValueError as e:
        raise RecordError(number, str(e)) from e


def read_sales(text):
    sales, errors = [], []
    for number, line in enumerate(text.splitlines(), 1):
        if not line or line.startswith('#'):
            continue
        try:
            sales.append(parse_line(number, line))
        except RecordError as e:
            errors.append(e)
    return sales, errors


def group(sales, key):
    groups = {}
    for sale in sales:
        groups.setdefault(key(sale), []).append(sale)
    return groups


def summary_by(title, sales, key):
    table = Table(Column(title, 12), Column('sales', 5, '>'), Column('items', 6, '>'), Column('total', 10, '>'), Column('share', 7, '>'))
    everything = sum(s.total for s in sales)
    for name, own in sorted(group(sales, key).items(), key=lambda pair: -sum(s.total for s in pair[1])):
        amount = sum(s.total for s in own)
        table.add(name, len(own), sum(s.count for s in own), amount, f'{100 * amount / everything:.1f}%')
    table.show()


def best_of_each(sales):
    best = {}
    for sale in sales:
        if sale.item not in best or best[sale.item].total < sale.total:
            best[sale.item] = sale
    return best


def words_of(text):
    word = ''
    for c in text.lower():
        if c.isalpha():
            word += c
        elif word:
            yield word
            word = ''
    if word:
        yield word


def count_words(notes):
    counts = {}
    for text in notes.values():
        for word in words_of(text):
            counts[word] = counts.get(word, 0) + 1
    return counts


def wrap(text, width):
    line = ''
    for word in text.split():
        if line and len(line) + 1 + len(word) > width:
            yield line
            line = word
        else:
            line = f'{line} {word}' if line else word
    if line:
        yield line


def initials(name):
    return ''.join(part[0].upper() + '.' for part in name.split())


def main():
    sales, errors = read_sales(SALES)
    print(f'{len(sales)} sales, {len(errors)} errors')
    for e in errors:
        print('  error in', e)
    print()
    summary_by('Region', sales, lambda s: s.region)
    summary_by('Item', sales, lambda s: s.item)
    summary_by('Person', sales, lambda s: s.person)

    for item, sale in sorted(best_of_each(sales).items()):
        print(f'{item:>8}: {sale} by {initials(sale.person)}')
    print()

    by_day = {day: sum(s.count for s in own) for day, own in group(sales, lambda s: s.date).items()}
    top = max(by_day.values())
    for day, count in by_day.items():
        print(day[5:].replace('-', '/'), '#' * round(20 * count / top), count)
    print()

    counts = count_words(NOTES)
    common = sorted(counts.items(), key=lambda pair: (-pair[1], pair[0]))[:6]
    print(', '.join(f'{word} {n}' for word, n in common))
    for item in NOTES:
        for i, line in enumerate(wrap(NOTES[item], 24)):
            print(f'{item if i == 0 else "":<7}| {line}')
    people = {s.person for s in sales}
    print(sorted(people, key=lambda p: p.split()[-1]), 'total %.2f' % sum(s.total for s in sales))


main()
