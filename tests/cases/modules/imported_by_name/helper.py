from importlib import import_module as load
def get(kind):
    return load('.' + kind, package='plugins')
