"""platform: the Python that programs are compiled for. What depends on a machine is not known and therefore empty."""


def python_implementation():
    return 'CPython'


def python_version():
    return '3.13.0'


def python_version_tuple():
    return ('3', '13', '0')


def python_branch():
    return ''


def python_revision():
    return ''


def python_build():
    return ('', '')


def python_compiler():
    return 'pyw'


def system():
    return ''


def node():
    return ''


def release():
    return ''


def version():
    return ''


def machine():
    return 'wasm32'


def processor():
    return ''


def architecture(executable='', bits='', linkage=''):
    return (bits or '64bit', linkage)
