x = 1
def __getattr__(name):
    if name == "lazy":
        return "made"
    raise AttributeError("no " + name)
