"""Settings with computed names."""
DEBUG = True
calls = []


def __getattr__(name):
    if name.startswith("dynamic_"):
        calls.append(name)
        return name.upper()
    raise AttributeError(f"settings has no {name}")


def read():
    return DEBUG
