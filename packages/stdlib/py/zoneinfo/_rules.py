"""The rule at the end of a zone's file, which says what comes after its last change (POSIX's TZ, RFC 9636)."""


class Rule:
    """Standard time, and summer time with the days on which each year it begins and ends, if there is one."""

    def __init__(self, text):
        self.text = text
        self.at = 0
        self.std_name = self._name()
        self.std = -self._clock()
        self.dst_name = ''
        self.dst = self.std
        self.start = []
        self.end = []
        if self.at < len(text):
            self.dst_name = self._name()
            self.dst = self.std + 3600
            if self.at < len(text) and text[self.at] != ',':
                self.dst = -self._clock()
            self.start = self._day()
            self.end = self._day()

    def _name(self):
        text = self.text
        if text[self.at] == '<':
            end = text.index('>', self.at)
            name = text[self.at + 1:end]
            self.at = end + 1
            return name
        start = self.at
        while self.at < len(text) and text[self.at].isalpha():
            self.at += 1
        return text[start:self.at]

    def _number(self):
        start = self.at
        while self.at < len(self.text) and self.text[self.at].isdigit():
            self.at += 1
        return int(self.text[start:self.at])

    def _clock(self):
        """[+-]hh[:mm[:ss]] in seconds."""
        sign = 1
        if self.text[self.at] in '+-':
            sign = -1 if self.text[self.at] == '-' else 1
            self.at += 1
        seconds = self._number() * 3600
        unit = 60
        while self.at < len(self.text) and self.text[self.at] == ':':
            self.at += 1
            seconds += self._number() * unit
            unit = 1
        return sign * seconds

    def _day(self):
        """Kind, its numbers, and the second of the day."""
        self.at += 1
        kind = 0
        a = b = c = 0
        if self.text[self.at] == 'M':
            self.at += 1
            kind = 2
            a = self._number()
            self.at += 1
            b = self._number()
            self.at += 1
            c = self._number()
        else:
            if self.text[self.at] == 'J':
                self.at += 1
                kind = 1
            a = self._number()
        second = 7200
        if self.at < len(self.text) and self.text[self.at] == '/':
            self.at += 1
            second = self._clock()
        return [kind, a, b, c, second]

    def span(self, year):
        """When summer time begins and ends, on the clock of its own time before the change, since 1970."""
        return self._moment(year, self.start), self._moment(year, self.end)

    def _moment(self, year, day):
        kind, a, b, c, second = day
        first = _days_before(year)
        leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
        if kind == 0:
            n = first + a
        elif kind == 1:
            n = first + a - 1
            if leap and a > 59:
                n += 1
        else:
            lengths = [31, 29 if leap else 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
            n = first + sum(lengths[:a - 1])
            # 1 January 1970 was a Thursday.
            n += (c - (n + 4) % 7) % 7
            n += (b - 1) * 7
            while n >= first + sum(lengths[:a]):
                n -= 7
        return n * 86400 + second


def _days_before(year):
    y = year - 1
    return y * 365 + y // 4 - y // 100 + y // 400 - 719162
