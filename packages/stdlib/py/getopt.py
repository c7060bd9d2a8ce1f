"""getopt: options in the manner of C's."""
from __pyw__ import noinline
from os import environ


class GetoptError(Exception):
    def __init__(self, msg, opt=''):
        self.msg = msg
        self.opt = opt
        self.args = (msg, opt)

    def __str__(self):
        return self.msg


error = GetoptError


def getopt(args, shortopts, longopts=[]):
    opts = []
    longs = [longopts] if isinstance(longopts, str) else list(longopts)
    rest = args
    while rest and rest[0].startswith('-') and rest[0] != '-':
        if rest[0] == '--':
            rest = rest[1:]
            break
        if rest[0].startswith('--'):
            rest = _do_long(opts, rest[0][2:], longs, rest[1:])
        else:
            rest = _do_shorts(opts, rest[0][1:], shortopts, rest[1:])
    return opts, rest


def gnu_getopt(args, shortopts, longopts=[]):
    opts = []
    others = []
    longs = [longopts] if isinstance(longopts, str) else list(longopts)
    all_first = False
    if shortopts.startswith('+'):
        shortopts = shortopts[1:]
        all_first = True
    elif environ.get('POSIXLY_CORRECT'):
        all_first = True
    rest = args
    while rest:
        if rest[0] == '--':
            others += rest[1:]
            break
        if rest[0][:2] == '--':
            rest = _do_long(opts, rest[0][2:], longs, rest[1:])
        elif rest[0][:1] == '-' and rest[0] != '-':
            rest = _do_shorts(opts, rest[0][1:], shortopts, rest[1:])
        elif all_first:
            others += rest
            break
        else:
            others.append(rest[0])
            rest = rest[1:]
    return opts, others


def _do_long(opts, opt, longopts, args):
    i = opt.find('=')
    given = i >= 0
    value = opt[i + 1:] if given else ''
    if given:
        opt = opt[:i]
    wants, opt = _long_has_args(opt, longopts)
    if wants:
        if not given:
            if not args:
                raise GetoptError('option --' + opt + ' requires argument', opt)
            value = args[0]
            args = args[1:]
    elif given:
        raise GetoptError('option --' + opt + ' must not have an argument', opt)
    opts.append(('--' + opt, value))
    return args


def _long_has_args(opt, longopts):
    found = [o for o in longopts if o.startswith(opt)]
    if not found:
        raise GetoptError('option --' + opt + ' not recognized', opt)
    if opt in found:
        return False, opt
    if opt + '=' in found:
        return True, opt
    if len(found) > 1:
        raise GetoptError('option --' + opt + ' not a unique prefix', opt)
    only = found[0]
    if only.endswith('='):
        return True, only[:-1]
    return False, only


def _do_shorts(opts, text, shortopts, args):
    while text != '':
        opt = text[0]
        text = text[1:]
        value = ''
        if _short_has_arg(opt, shortopts):
            if text == '':
                if not args:
                    raise GetoptError('option -' + opt + ' requires argument', opt)
                text = args[0]
                args = args[1:]
            value = text
            text = ''
        opts.append(('-' + opt, value))
    return args


def _short_has_arg(opt, shortopts):
    i = 0
    while i < len(shortopts):
        if opt == shortopts[i] and opt != ':':
            return shortopts.startswith(':', i + 1)
        i += 1
    raise GetoptError('option -' + opt + ' not recognized', opt)
