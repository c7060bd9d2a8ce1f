"""re.Scanner: a text cut into pieces, each by the first pattern that matches there."""
from re import _compiled


class Scanner:
    def __init__(self, lexicon, flags=0):
        self.lexicon = lexicon
        self.match = None
        self._patterns = [_compiled(phrase, flags) for phrase, _ in lexicon]

    def scan(self, string):
        result = []
        i = 0
        while True:
            found = None
            action = None
            for k, pattern in enumerate(self._patterns):
                found = pattern.match(string, i)
                if found is not None:
                    action = self.lexicon[k][1]
                    break
            if found is None or found.end() == i:
                break
            i = found.end()
            if callable(action):
                self.match = found
                action = action(self, found.group())
            if action is not None:
                result.append(action)
        return result, string[i:]
