"""Exceptions that hold several others."""
from __pyw__ import is_class
from pyw.builtins.exceptions import BaseException, Exception, TypeError, ValueError
from pyw.builtins.kinds import _given


class BaseExceptionGroup(BaseException):
    """`message` and `exceptions` are there before `__init__` (`_fill_group`)."""

    message: str
    exceptions: tuple

    def __init__(self, *args):
        self.args = args

    def __str__(self):
        n = len(self.exceptions)
        return self.message + ' (' + str(n) + ' sub-exception' + ('' if n == 1 else 's') + ')'

    def derive(self, excs):
        for e in excs:
            if not isinstance(e, Exception):
                return BaseExceptionGroup(self.message, excs)
        return ExceptionGroup(self.message, excs)

    def subgroup(self, condition):
        _check_condition(condition)
        return _group_part(self, condition, True)

    def split(self, condition):
        _check_condition(condition)
        return _group_part(self, condition, True), _group_part(self, condition, False)


def _new_group(message, exceptions):
    """`BaseExceptionGroup(...)`: an ExceptionGroup when it holds nothing but Exceptions."""
    if isinstance(exceptions, list) or isinstance(exceptions, tuple):
        for e in exceptions:
            if not isinstance(e, Exception):
                return BaseExceptionGroup(message, exceptions)
        return ExceptionGroup(message, exceptions)
    return BaseExceptionGroup(message, exceptions)


def _fill_group(group, /, *args):
    """What `__new__` does."""
    if len(args) != 2:
        raise TypeError('BaseExceptionGroup.__new__() takes exactly 2 arguments (' + str(len(args)) + ' given)')
    message = args[0]
    exceptions = args[1]
    if not isinstance(message, str):
        raise TypeError('BaseExceptionGroup.__new__() argument 1 must be str, not ' + _given(message))
    if not isinstance(exceptions, list) and not isinstance(exceptions, tuple):
        raise TypeError('second argument (exceptions) must be a sequence')
    if len(exceptions) == 0:
        raise ValueError('second argument (exceptions) must be a non-empty sequence')
    group.message = message
    group.exceptions = tuple(exceptions)
    _check_members(group.exceptions)
    if isinstance(group, Exception):
        for e in group.exceptions:
            if not isinstance(e, Exception):
                if type(group) is ExceptionGroup:
                    raise TypeError('Cannot nest BaseExceptions in an ExceptionGroup')
                raise TypeError("Cannot nest BaseExceptions in '" + type(group).__name__ + "'")


def _check_members(exceptions):
    i = 0
    for e in exceptions:
        if not isinstance(e, BaseException):
            raise ValueError('Item ' + str(i) + ' of second argument (exceptions) is not an exception')
        i += 1


def _is_exception_class(cls):
    # `is_class` is true of tuples of classes too.
    if isinstance(cls, tuple) or not is_class(cls):
        return False
    return issubclass(cls, BaseException)


def _check_condition(condition):
    if isinstance(condition, tuple):
        for c in condition:
            if not _is_exception_class(c):
                break
        else:
            return
    elif is_class(condition):
        if issubclass(condition, BaseException):
            return
    elif callable(condition):
        return
    raise TypeError('expected an exception type, a tuple of exception types, or a callable (other than a class)')


def _group_part(group, condition, wanted):
    """The part of a group that meets a condition (or the rest), None when it is empty."""
    if _group_matches(group, condition):
        return group if wanted else None
    kept = []
    for e in group.exceptions:
        if isinstance(e, BaseExceptionGroup):
            part = _group_part(e, condition, wanted)
            if part is not None:
                kept.append(part)
        elif _group_matches(e, condition) == wanted:
            kept.append(e)
    if len(kept) == 0:
        return None
    return _derived(group, kept)


def _derived(group, kept):
    made = group.derive(kept)
    if not isinstance(made, BaseExceptionGroup):
        raise TypeError('derive must return an instance of BaseExceptionGroup')
    made.__cause__ = group.__cause__
    made.__suppress_context__ = True
    made.__context__ = group.__context__
    made._tb = group._tb
    # The same object as the group's, which may be made later.
    made._trace = group if group._trace is None else group._trace
    notes = group._notes
    if notes is not None:
        made._notes = list(notes)
    return made


def _group_matches(exc, condition):
    if is_class(condition) or isinstance(condition, tuple):
        return isinstance(exc, condition)
    return bool(condition(exc))


class ExceptionGroup(BaseExceptionGroup, Exception):
    pass


class _StarHandling(object):
    """What the clauses of one `except*` statement have taken of an exception, and what they raised."""

    def __init__(self, exc):
        self.orig = exc
        self.rest = exc
        self.raised = []
        self.taken = []

    def take(self, classes):
        """The part for a clause, as a group; None when there is none."""
        rest = self.rest
        if rest is None:
            return None
        match = None
        if isinstance(rest, BaseExceptionGroup):
            match = _group_part(rest, classes, True)
            if match is not None:
                self.rest = _group_part(rest, classes, False)
        elif isinstance(rest, classes):
            self.rest = None
            if isinstance(rest, Exception):
                match = ExceptionGroup('', (rest,))
            else:
                match = BaseExceptionGroup('', (rest,))
        if match is not None:
            self.taken.append(match)
        return match

    def note(self, exc):
        """A clause raised an exception."""
        self.raised.append(exc)

    def finish(self):
        """What is raised in the end, or None."""
        orig = self.orig
        rest = self.rest
        if len(self.raised) == 0:
            return rest
        if not isinstance(orig, BaseExceptionGroup):
            return self.raised[0]
        again = []
        fresh = []
        for exc in self.raised:
            if _is_among(exc, self.taken):
                _add_leaves(exc, again)
            else:
                fresh.append(exc)
        if rest is not None:
            _add_leaves(rest, again)
        kept = _projection(orig, again)
        if kept is not None:
            if len(fresh) == 0:
                return kept
            fresh.append(kept)
        if len(fresh) == 1:
            return fresh[0]
        for exc in fresh:
            if not isinstance(exc, Exception):
                return BaseExceptionGroup('', fresh)
        return ExceptionGroup('', fresh)


def _is_among(exc, group):
    for e in group:
        if e is exc:
            return True
    return False


def _add_leaves(exc, leaves):
    if isinstance(exc, BaseExceptionGroup):
        for e in exc.exceptions:
            _add_leaves(e, leaves)
    else:
        leaves.append(exc)


def _projection(group, leaves):
    """The part of a group whose leaves are among those given; None when there are none."""
    kept = []
    for e in group.exceptions:
        if isinstance(e, BaseExceptionGroup):
            part = _projection(e, leaves)
            if part is not None:
                kept.append(part)
        elif _is_among(e, leaves):
            kept.append(e)
    if len(kept) == 0:
        return None
    return _derived(group, kept)


def _check_star(classes):
    """What a clause of `except*` names."""
    if isinstance(classes, tuple):
        for c in classes:
            _check_star_class(c)
        for c in classes:
            _check_star_group(c)
    else:
        _check_star_class(classes)
        _check_star_group(classes)


def _check_star_class(cls):
    if not _is_exception_class(cls):
        raise TypeError('catching classes that do not inherit from BaseException is not allowed')


def _check_star_group(cls):
    if issubclass(cls, BaseExceptionGroup):
        raise TypeError('catching ExceptionGroup with except* is not allowed. Use except instead.')


def _star_handling(exc):
    return _StarHandling(exc)
