# Modules and names that a version may lack: what is never used does not matter.
import importlib.metadata as metadata
import importlib.util
import multiprocessing
import socket
import subprocess
import urllib.request
from inspect import getsourcefile
from select import select as wait_for
from subprocess import PIPE, Popen
from urllib.error import HTTPError

try:
    import fcntl
except ImportError:
    fcntl = None

try:
    from resource import getrusage
except ImportError:
    getrusage = None


class Shell:
    def __init__(self, command):
        self.command = command

    def run(self):
        with Popen(self.command, stdout=PIPE) as p:
            return subprocess.list2cmdline(p.communicate())

    def download(self, url):
        try:
            return urllib.request.urlopen(url).read()
        except HTTPError as e:
            return e.code

    def describe(self):
        return f"{type(self).__name__}({self.command!r})"


def version(name):
    return metadata.version(name) if importlib.util.find_spec(name) else getsourcefile(version)


def listen(port):
    with socket.create_server(("", port)) as s:
        return wait_for([s], [], [], multiprocessing.cpu_count())


print(Shell("ls").describe(), fcntl is not None, subprocess.__name__, socket.__name__, bool(socket), urllib.request is not None)
