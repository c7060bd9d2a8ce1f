"""Functions that trace or profile threads: there is nothing that calls them, so only None may be set."""


def settrace(func):
    if func is not None:
        raise NotImplementedError('threading.settrace')


def settrace_all_threads(func):
    settrace(func)


def gettrace():
    return None


def setprofile(func):
    if func is not None:
        raise NotImplementedError('threading.setprofile')


def setprofile_all_threads(func):
    setprofile(func)


def getprofile():
    return None
