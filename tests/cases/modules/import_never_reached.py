# A module that is only imported in a function that nobody calls.
import sys


def show_tokens(source):
    import no_such_module_anywhere
    from another_missing.part import thing

    return no_such_module_anywhere.tokens(thing(source))


class Tool:
    def run(self):
        from missing_backend import engine

        return engine(self)

    def name(self):
        return "tool"


def fallback():
    try:
        import missing_backend

        return missing_backend.name
    except ImportError as e:
        return f"{type(e).__name__}: {e}"


def nested():
    def inner():
        import missing_inner

        return missing_inner

    return 5


print(Tool().name(), fallback(), nested(), show_tokens.__name__, "missing_backend" in sys.modules if False else None)
