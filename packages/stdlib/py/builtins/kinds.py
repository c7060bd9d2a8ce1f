"""Classes of values that have no class of their own in the library: what `type()` says of them."""


class function(object):
    pass


class builtin_function_or_method(object):
    pass


class method(object):
    pass


class module(object):
    pass
