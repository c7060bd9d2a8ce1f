"""Errors of the operating system: the texts of error numbers, and raising what a host call failed with."""
from __pyw__ import host, i32, noinline

_TEXTS = (
    '1:Operation not permitted\n2:No such file or directory\n3:No such process\n4:Interrupted system call\n'
    '5:Input/output error\n6:No such device or address\n7:Argument list too long\n8:Exec format error\n'
    '9:Bad file descriptor\n10:No child processes\n11:Resource temporarily unavailable\n12:Cannot allocate memory\n'
    '13:Permission denied\n14:Bad address\n15:Block device required\n16:Device or resource busy\n17:File exists\n'
    '18:Invalid cross-device link\n19:No such device\n20:Not a directory\n21:Is a directory\n22:Invalid argument\n'
    '23:Too many open files in system\n24:Too many open files\n25:Inappropriate ioctl for device\n26:Text file busy\n'
    '27:File too large\n28:No space left on device\n29:Illegal seek\n30:Read-only file system\n31:Too many links\n'
    '32:Broken pipe\n33:Numerical argument out of domain\n34:Numerical result out of range\n'
    '35:Resource deadlock avoided\n36:File name too long\n37:No locks available\n38:Function not implemented\n'
    '39:Directory not empty\n40:Too many levels of symbolic links\n42:No message of desired type\n'
    '61:No data available\n62:Timer expired\n71:Protocol error\n74:Bad message\n'
    '75:Value too large for defined data type\n84:Invalid or incomplete multibyte or wide character\n'
    '88:Socket operation on non-socket\n89:Destination address required\n90:Message too long\n'
    '91:Protocol wrong type for socket\n92:Protocol not available\n93:Protocol not supported\n'
    '95:Operation not supported\n97:Address family not supported by protocol\n98:Address already in use\n'
    '99:Cannot assign requested address\n100:Network is down\n101:Network is unreachable\n'
    '103:Software caused connection abort\n104:Connection reset by peer\n105:No buffer space available\n'
    '106:Transport endpoint is already connected\n107:Transport endpoint is not connected\n'
    '110:Connection timed out\n111:Connection refused\n112:Host is down\n113:No route to host\n'
    '114:Operation already in progress\n115:Operation now in progress\n116:Stale file handle\n'
    '122:Disk quota exceeded\n125:Operation canceled\n'
)


def _strerror(n):
    for line in _TEXTS.split('\n'):
        colon = line.find(':')
        if line[:colon] == str(n):
            return line[colon + 1:]
    if n == 0:
        return 'Success'
    return 'Unknown error ' + str(n)


@noinline
def _os_error(result: i32, filename=None, filename2=None):
    """Raises the error that a host call answered with, a negative number."""
    n = int(0 - result)
    if filename is None:
        raise OSError(n, _strerror(n))
    if filename2 is None:
        raise OSError(n, _strerror(n), filename)
    raise OSError(n, _strerror(n), filename, None, filename2)


@noinline
def _host_error(result, filename=None):
    """The same for a host value that is a number."""
    _os_error(i32(host.js_to_f64(result)), filename)
