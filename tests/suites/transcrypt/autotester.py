"""Stands for Transcrypt's: prints what a testlet checks, so that two Pythons can be compared by their output."""


def shown(value):
    if type(value) is dict:
        return '{' + ', '.join(repr(k) + ': ' + repr(value[k]) for k in sorted(value, key=str)) + '}'
    if type(value) is set:
        return '{' + ', '.join(sorted(str(v) for v in value)) + '}' if value else repr(value)
    return repr(list(value)) if type(value) is range else repr(value)


class AutoTester:
    def check(self, *values, ancestor=2):
        print(' '.join([shown(v) for v in values]))

    def expectException(self, function):
        try:
            function()
        except Exception:
            return 'exception'
        return 'no exception'

    def throwToError(self, function):
        try:
            return function()
        except Exception as error:
            return (None, '!!!' + str(error))

    def checkEval(self, function):
        self.check(self.throwToError(function))

    def checkPad(self, value, count):
        for _ in range(count):
            self.check(value)
