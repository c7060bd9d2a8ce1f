"""mimetypes: types of files by their names, from a table and from the host's own tables where it has files."""
from posixpath import splitext
from urllib.parse import urlparse

knownfiles = [
    '/etc/mime.types', '/etc/httpd/mime.types', '/etc/httpd/conf/mime.types', '/etc/apache/mime.types',
    '/etc/apache2/mime.types', '/usr/local/etc/httpd/conf/mime.types', '/usr/local/lib/netscape/mime.types',
    '/usr/local/etc/httpd/conf/mime.types', '/usr/local/etc/mime.types',
]
inited = False

_TYPES = """
text/javascript .js .mjs
application/json .json
application/manifest+json .webmanifest
application/msword .doc .dot .wiz
application/n-quads .nq
application/n-triples .nt
application/octet-stream .bin .a .dll .exe .o .obj .so
application/oda .oda
application/pdf .pdf
application/pkcs7-mime .p7c
application/postscript .ps .ai .eps
application/trig .trig
application/vnd.apple.mpegurl .m3u .m3u8
application/vnd.ms-excel .xls .xlb
application/vnd.ms-powerpoint .ppt .pot .ppa .pps .pwz
application/wasm .wasm
application/x-bcpio .bcpio
application/x-cpio .cpio
application/x-csh .csh
application/x-dvi .dvi
application/x-gtar .gtar
application/x-hdf .hdf
application/x-hdf5 .h5
application/x-latex .latex
application/x-mif .mif
application/x-netcdf .cdf .nc
application/x-pkcs12 .p12 .pfx
application/x-pn-realaudio .ram
application/x-python-code .pyc .pyo
application/x-sh .sh
application/x-shar .shar
application/x-shockwave-flash .swf
application/x-sv4cpio .sv4cpio
application/x-sv4crc .sv4crc
application/x-tar .tar
application/x-tcl .tcl
application/x-tex .tex
application/x-texinfo .texi .texinfo
application/x-troff .roff .t .tr
application/x-troff-man .man
application/x-troff-me .me
application/x-troff-ms .ms
application/x-ustar .ustar
application/x-wais-source .src
application/xml .xsl .rdf .wsdl .xpdl
application/zip .zip
audio/3gpp .3gp .3gpp
audio/3gpp2 .3g2 .3gpp2
audio/aac .aac .adts .loas .ass
audio/basic .au .snd
audio/mpeg .mp3 .mp2
audio/opus .opus
audio/x-aiff .aif .aifc .aiff
audio/x-pn-realaudio .ra
audio/x-wav .wav
image/avif .avif
image/bmp .bmp
image/gif .gif
image/ief .ief
image/jpeg .jpg .jpe .jpeg
image/heic .heic
image/heif .heif
image/png .png
image/svg+xml .svg
image/tiff .tiff .tif
image/vnd.microsoft.icon .ico
image/webp .webp
image/x-cmu-raster .ras
image/x-portable-anymap .pnm
image/x-portable-bitmap .pbm
image/x-portable-graymap .pgm
image/x-portable-pixmap .ppm
image/x-rgb .rgb
image/x-xbitmap .xbm
image/x-xpixmap .xpm
image/x-xwindowdump .xwd
message/rfc822 .eml .mht .mhtml .nws
text/css .css
text/csv .csv
text/html .html .htm
text/markdown .md .markdown
text/n3 .n3
text/plain .txt .bat .c .h .ksh .pl .srt
text/richtext .rtx
text/rtf .rtf
text/tab-separated-values .tsv
text/vtt .vtt
text/x-python .py
text/x-rst .rst
text/x-setext .etx
text/x-sgml .sgm .sgml
text/x-vcard .vcf
text/xml .xml
video/mp4 .mp4
video/mpeg .mpeg .m1v .mpa .mpe .mpg
video/quicktime .mov .qt
video/webm .webm
video/x-msvideo .avi
video/x-sgi-movie .movie
"""

# Types that are no standard, by extension.
_COMMON = (
    '.rtf application/rtf .midi audio/midi .mid audio/midi .jpg image/jpg .pict image/pict '
    '.pct image/pict .pic image/pict .xul text/xul'
)


def _table(text):
    made = {}
    for line in text.split('\n'):
        words = line.split()
        for extension in words[1:]:
            made[extension] = words[0]
    return made


types_map = _table(_TYPES)
common_types = dict(zip(_COMMON.split()[::2], _COMMON.split()[1::2]))
encodings_map = {'.gz': 'gzip', '.Z': 'compress', '.bz2': 'bzip2', '.xz': 'xz', '.br': 'br'}
suffix_map = {
    '.svgz': '.svg.gz', '.tgz': '.tar.gz', '.taz': '.tar.gz', '.tz': '.tar.gz', '.tbz2': '.tar.bz2', '.txz': '.tar.xz',
}


class MimeTypes:
    def __init__(self, filenames=(), strict=True):
        self.encodings_map = dict(encodings_map)
        self.suffix_map = dict(suffix_map)
        self.types_map = (dict(common_types), dict(types_map))
        self.types_map_inv = ({}, {})
        for i in range(2):
            for extension, kind in self.types_map[i].items():
                self.types_map_inv[i].setdefault(kind, []).append(extension)
        for name in filenames:
            self.read(name, strict)

    def add_type(self, type, ext, strict=True):
        self.types_map[bool(strict)][ext] = type
        known = self.types_map_inv[bool(strict)].setdefault(type, [])
        if ext not in known:
            known.append(ext)

    def guess_type(self, url, strict=True):
        text = str(url)
        parts = urlparse(text)
        if parts.scheme and len(parts.scheme) > 1:
            scheme = parts.scheme
            text = parts.path
        else:
            scheme = ''
        if scheme == 'data':
            comma = text.find(',')
            if comma < 0:
                return None, None
            semicolon = text.find(';', 0, comma)
            kind = text[:semicolon] if semicolon >= 0 else text[:comma]
            if '=' in kind or '/' not in kind:
                kind = 'text/plain'
            return kind, None
        return self._guess(text, strict)

    def guess_file_type(self, path, *, strict=True):
        return self._guess(str(path), strict)

    def _guess(self, path, strict):
        base, extension = splitext(path)
        while extension.lower() in self.suffix_map:
            base, extension = splitext(base + self.suffix_map[extension.lower()])
        encoding = None
        if extension in self.encodings_map:
            encoding = self.encodings_map[extension]
            base, extension = splitext(base)
        extension = extension.lower()
        if extension in self.types_map[True]:
            return self.types_map[True][extension], encoding
        if not strict and extension in self.types_map[False]:
            return self.types_map[False][extension], encoding
        return None, encoding

    def guess_all_extensions(self, type, strict=True):
        type = type.lower()
        found = list(self.types_map_inv[True].get(type, []))
        if not strict:
            for extension in self.types_map_inv[False].get(type, []):
                if extension not in found:
                    found.append(extension)
        return found

    def guess_extension(self, type, strict=True):
        found = self.guess_all_extensions(type, strict)
        return found[0] if found else None

    def read(self, filename, strict=True):
        with open(filename, encoding='utf-8') as f:
            self.readfp(f, strict)

    def readfp(self, fp, strict=True):
        for line in fp:
            words = line.split('#')[0].split()
            for suffix in words[1:]:
                self.add_type(words[0], '.' + suffix, strict)


_db = None


def init(files=None):
    global inited, _db
    inited = True
    made = MimeTypes()
    for name in knownfiles if files is None else files:
        try:
            made.read(name)
        except OSError:
            pass
    _db = made


def _base():
    if _db is None:
        init()
    return _db


def guess_type(url, strict=True):
    return _base().guess_type(url, strict)


def guess_file_type(path, *, strict=True):
    return _base().guess_file_type(path, strict=strict)


def guess_all_extensions(type, strict=True):
    return _base().guess_all_extensions(type, strict)


def guess_extension(type, strict=True):
    return _base().guess_extension(type, strict)


def add_type(type, ext, strict=True):
    _base().add_type(type, ext, strict)


def read_mime_types(file):
    try:
        f = open(file, encoding='utf-8')
    except OSError:
        return None
    with f:
        db = MimeTypes()
        db.readfp(f, True)
        return db.types_map[True]
