"""csv.Sniffer: guesses how a text is written."""


def _guess_quotes(data, delimiters):
    """Quote, whether quotes are doubled, delimiter and whether blanks follow it, by what stands in quotes."""
    import re
    before = r'(?P<delim>[^\w\n"\'])(?P<space> ?)'
    quoted = r'(?P<quote>["\']).*?(?P=quote)'
    patterns = (
        before + quoted + '(?P=delim)',
        r'(?:^|\n)' + quoted + before,
        before + quoted + r'(?:$|\n)',
        r'(?:^|\n)' + quoted + r'(?:$|\n)',
    )
    found = []
    which = 0
    for which, pattern in enumerate(patterns):
        found = list(re.finditer(pattern, data, re.DOTALL | re.MULTILINE))
        if found:
            break
    if not found:
        return None
    quotes = {}
    delims = {}
    spaces = 0
    for m in found:
        quote = m['quote']
        quotes[quote] = quotes.get(quote, 0) + 1
        if which == 3:
            continue
        delim = m['delim']
        if delimiters is None or delim in delimiters:
            delims[delim] = delims.get(delim, 0) + 1
        if m['space']:
            spaces += 1
    quote = _most(quotes)
    delim = ''
    blanks = False
    if delims:
        delim = _most(delims)
        blanks = delims[delim] == spaces
        if delim == '\n':
            delim = ''
    d = re.escape(delim)
    inner = '[^' + d + r'\n]*' + quote
    doubled = re.search('((' + d + r')|^)\W*' + quote + inner + inner + r'\W*((' + d + ')|$)', data, re.MULTILINE)
    return quote, doubled is not None, delim, blanks


def _most(counts):
    best = ''
    for key in counts:
        if best == '' or counts[key] > counts[best]:
            best = key
    return best


def _typical(frequencies):
    """The number that most lines have of a character, and in how many lines more than in those that have another."""
    usual = -1
    lines = 0
    others = 0
    for number in frequencies:
        n = frequencies[number]
        if n > lines:
            others += lines
            usual = number
            lines = n
        else:
            others += n
    return usual, lines - others


def _guess_delimiter(data, delimiters, preferred):
    """The character that occurs equally often in most lines, and whether blanks follow it."""
    lines = [line for line in data.split('\n') if line]
    chunk = min(10, len(lines))
    frequency = {}
    delims = {}
    seen = 0
    while seen < len(lines):
        for line in lines[seen:seen + chunk]:
            for code in range(127):
                c = chr(code)
                numbers = frequency.setdefault(c, {})
                n = line.count(c)
                numbers[n] = numbers.get(n, 0) + 1
        seen += chunk
        typical = {}
        for c in frequency:
            numbers = frequency[c]
            if len(numbers) > 1 or 0 not in numbers:
                typical[c] = _typical(numbers)
        total = float(min(seen, len(lines)))
        consistency = 1.0
        while not delims and consistency >= 0.9:
            for c in typical:
                number, agreeing = typical[c]
                if number > 0 and agreeing > 0 and agreeing / total >= consistency:
                    if delimiters is None or c in delimiters:
                        delims[c] = typical[c]
            consistency -= 0.01
        if len(delims) == 1:
            break
    if not delims:
        return '', False
    delim = max([(v, c) for c, v in delims.items()])[1]
    if len(delims) > 1:
        for c in preferred:
            if c in delims:
                delim = c
                break
    return delim, lines[0].count(delim) == lines[0].count(delim + ' ')
