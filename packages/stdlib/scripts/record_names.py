"""Writes data/cpython-names.json: module name to public names of the CPython 3.13 that runs this.

Public are the names of `__all__`, else those that do not begin with an underscore and are no modules.
"""
import importlib
import json
import sys
import types
import warnings
from pathlib import Path

warnings.simplefilter('ignore')
SKIPPED = {'antigravity', 'this', 'idlelib', 'lib2to3', 'turtledemo', 'test'}
INNER = (
    'asyncio.subprocess', 'collections.abc', 'concurrent.futures', 'email.header', 'email.message', 'email.mime.text',
    'email.parser', 'email.policy', 'email.utils', 'html.entities', 'html.parser', 'http.client', 'http.cookies',
    'http.server', 'importlib.metadata', 'importlib.resources', 'importlib.util', 'json.decoder', 'json.encoder',
    'logging.config', 'logging.handlers', 'multiprocessing.pool', 'os.path', 'unittest.mock', 'urllib.error',
    'urllib.parse', 'urllib.request', 'xml.dom.minidom', 'xml.etree.ElementTree', 'xml.sax', 'xml.sax.saxutils',
    'email.charset', 'email.encoders', 'email.errors', 'email.generator', 'email.mime.application', 'email.mime.audio',
    'email.mime.base', 'email.mime.image', 'email.mime.message', 'email.mime.multipart', 'email.mime.nonmultipart',
    'xml.dom', 'xml.parsers.expat',
)


def names_of(name):
    try:
        module = importlib.import_module(name)
    except Exception:
        return None
    listed = getattr(module, '__all__', None)
    if listed is not None:
        return sorted(set(listed))
    return sorted(
        n for n in dir(module) if not n.startswith('_') and not isinstance(getattr(module, n), types.ModuleType)
    )


def main():
    if sys.version_info[:2] != (3, 13):
        sys.exit('run this with CPython 3.13')
    modules = {}
    for name in [n for n in sorted(sys.stdlib_module_names) if not n.startswith('_') and n not in SKIPPED] + list(INNER):
        names = names_of(name)
        if names is not None:
            modules[name] = names
    lines = [f'  {json.dumps(m)}: {json.dumps(modules[m])}' for m in sorted(modules)]
    target = Path(__file__).parent.parent / 'data' / 'cpython-names.json'
    target.write_text('{\n' + ',\n'.join(lines) + '\n}\n')


main()
