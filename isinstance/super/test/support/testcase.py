"""Assertions that several files of tests share."""
from math import copysign, isnan


class ExceptionIsLikeMixin:
    def assertExceptionIsLike(self, exc, template):
        if exc is None and template is None:
            return
        self.assertIsNotNone(template)
        self.assertIsNotNone(exc)
        if isinstance(exc, ExceptionGroup):
            self.assertEqual((exc.message, len(exc.exceptions)), (template.message, len(template.exceptions)))
            for a, b in zip(exc.exceptions, template.exceptions):
                self.assertExceptionIsLike(a, b)
        else:
            self.assertEqual((type(exc), exc.args[0]), (type(template), template.args[0]))


class FloatsAreIdenticalMixin:
    def assertFloatsAreIdentical(self, x, y):
        if isnan(x) and isnan(y):
            return
        if x != y or copysign(1.0, x) != copysign(1.0, y):
            self.fail(f'{x!r} is not {y!r}')


class ComplexesAreIdenticalMixin(FloatsAreIdenticalMixin):
    def assertComplexesAreIdentical(self, x, y):
        self.assertFloatsAreIdentical(x.real, y.real)
        self.assertFloatsAreIdentical(x.imag, y.imag)
