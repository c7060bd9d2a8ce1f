"""Encodings that few programs name: escapes of Python source, and one byte a character by table."""
from __pyw__ import i32
from pyw.builtins.codecs_encode import _encode_error
from pyw.builtins.str_core import _char_at


def _rare_codec(key) -> i32:
    """11 unicode_escape, 12 raw_unicode_escape, from 13 on the tables; 0: none of these."""
    if key == 'unicode_escape' or key == 'unicodeescape':
        return 11
    if key == 'raw_unicode_escape' or key == 'rawunicodeescape':
        return 12
    if key == 'cp1252' or key == '1252' or key == 'windows_1252':
        return 13
    if key == 'cp437' or key == '437' or key == 'cspc8codepage437' or key == 'ibm437':
        return 14
    if key == 'cp850' or key == '850' or key == 'cspc850multilingual' or key == 'ibm850':
        return 15
    if key == 'cp1250' or key == '1250' or key == 'windows_1250':
        return 16
    if key == 'cp1251' or key == '1251' or key == 'windows_1251':
        return 17
    if key in ('iso8859_2', 'csisolatin2', 'iso_8859_2', 'iso_8859_2_1987', 'iso_ir_101', 'l2', 'latin2'):
        return 18
    if key == 'iso8859_15' or key == 'iso_8859_15' or key == 'l9' or key == 'latin9':
        return 19
    if key == 'koi8_r' or key == 'cskoi8r':
        return 20
    if key == 'mac_roman' or key == 'macintosh' or key == 'macroman':
        return 21
    return 0


def _table(codec: i32):
    """What the bytes from 128 on stand for."""
    if codec == 13:  # cp1252
        return (
            '€\ufffe‚ƒ„…†‡ˆ‰Š‹Œ\ufffeŽ\ufffe'
            '\ufffe‘’“”•–—˜™š›œ\ufffežŸ'
            '\xa0¡¢£¤¥¦§¨©ª«¬\xad®¯'
            '°±²³´µ¶·¸¹º»¼½¾¿'
            'ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏ'
            'ÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞß'
            'àáâãäåæçèéêëìíîï'
            'ðñòóôõö÷øùúûüýþÿ'
        )
    if codec == 14:  # cp437
        return (
            'ÇüéâäàåçêëèïîìÄÅ'
            'ÉæÆôöòûùÿÖÜ¢£¥₧ƒ'
            'áíóúñÑªº¿⌐¬½¼¡«»'
            '░▒▓│┤╡╢╖╕╣║╗╝╜╛┐'
            '└┴┬├─┼╞╟╚╔╩╦╠═╬╧'
            '╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀'
            'αßΓπΣσµτΦΘΩδ∞φε∩'
            '≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\xa0'
        )
    if codec == 15:  # cp850
        return (
            'ÇüéâäàåçêëèïîìÄÅ'
            'ÉæÆôöòûùÿÖÜø£Ø×ƒ'
            'áíóúñÑªº¿®¬½¼¡«»'
            '░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐'
            '└┴┬├─┼ãÃ╚╔╩╦╠═╬¤'
            'ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀'
            'ÓßÔÒõÕµþÞÚÛÙýÝ¯´'
            '\xad±‗¾¶§÷¸°¨·¹³²■\xa0'
        )
    if codec == 16:  # cp1250
        return (
            '€\ufffe‚\ufffe„…†‡\ufffe‰Š‹ŚŤŽŹ'
            '\ufffe‘’“”•–—\ufffe™š›śťžź'
            '\xa0ˇ˘Ł¤Ą¦§¨©Ş«¬\xad®Ż'
            '°±˛ł´µ¶·¸ąş»Ľ˝ľż'
            'ŔÁÂĂÄĹĆÇČÉĘËĚÍÎĎ'
            'ĐŃŇÓÔŐÖ×ŘŮÚŰÜÝŢß'
            'ŕáâăäĺćçčéęëěíîď'
            'đńňóôőö÷řůúűüýţ˙'
        )
    if codec == 17:  # cp1251
        return (
            'ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏ'
            'ђ‘’“”•–—\ufffe™љ›њќћџ'
            '\xa0ЎўЈ¤Ґ¦§Ё©Є«¬\xad®Ї'
            '°±Ііґµ¶·ё№є»јЅѕї'
            'АБВГДЕЖЗИЙКЛМНОП'
            'РСТУФХЦЧШЩЪЫЬЭЮЯ'
            'абвгдежзийклмноп'
            'рстуфхцчшщъыьэюя'
        )
    if codec == 18:  # iso8859_2
        return (
            '\x80\x81\x82\x83\x84\x85\x86\x87\x88\x89\x8a\x8b\x8c\x8d\x8e\x8f'
            '\x90\x91\x92\x93\x94\x95\x96\x97\x98\x99\x9a\x9b\x9c\x9d\x9e\x9f'
            '\xa0Ą˘Ł¤ĽŚ§¨ŠŞŤŹ\xadŽŻ'
            '°ą˛ł´ľśˇ¸šşťź˝žż'
            'ŔÁÂĂÄĹĆÇČÉĘËĚÍÎĎ'
            'ĐŃŇÓÔŐÖ×ŘŮÚŰÜÝŢß'
            'ŕáâăäĺćçčéęëěíîď'
            'đńňóôőö÷řůúűüýţ˙'
        )
    if codec == 19:  # iso8859_15
        return (
            '\x80\x81\x82\x83\x84\x85\x86\x87\x88\x89\x8a\x8b\x8c\x8d\x8e\x8f'
            '\x90\x91\x92\x93\x94\x95\x96\x97\x98\x99\x9a\x9b\x9c\x9d\x9e\x9f'
            '\xa0¡¢£€¥Š§š©ª«¬\xad®¯'
            '°±²³Žµ¶·ž¹º»ŒœŸ¿'
            'ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏ'
            'ÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞß'
            'àáâãäåæçèéêëìíîï'
            'ðñòóôõö÷øùúûüýþÿ'
        )
    if codec == 20:  # koi8_r
        return (
            '─│┌┐└┘├┤┬┴┼▀▄█▌▐'
            '░▒▓⌠■∙√≈≤≥\xa0⌡°²·÷'
            '═║╒ё╓╔╕╖╗╘╙╚╛╜╝╞'
            '╟╠╡Ё╢╣╤╥╦╧╨╩╪╫╬©'
            'юабцдефгхийклмно'
            'пярстужвьызшэщчъ'
            'ЮАБЦДЕФГХИЙКЛМНО'
            'ПЯРСТУЖВЬЫЗШЭЩЧЪ'
        )
    # mac_roman
    return (
        'ÄÅÇÉÑÖÜáàâäãåçéè'
        'êëíìîïñóòôöõúùûü'
        '†°¢£§•¶ß®©™´¨≠ÆØ'
        '∞±≤≥¥µ∂∑∏π∫ªºΩæø'
        '¿¡¬√ƒ≈∆«»…\xa0ÀÃÕŒœ'
        '–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ'
        '‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ'
        '\uf8ffÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ'
    )


def _rare_name(codec: i32):
    if codec == 11:
        return 'unicodeescape'
    return 'rawunicodeescape' if codec == 12 else 'charmap'


def _encode_rare(out, s, codec: i32, errors):
    if codec <= 12:
        _encode_escaped(out, s, codec == 12)
        return
    table = _table(codec)
    i: i32 = 0
    while i < s._len:
        c = _table_byte(table, _char_at(s, i))
        if c >= 0:
            out.byte(c)
            i = i + 1
        else:
            end = i + 1
            while end < s._len and _table_byte(table, _char_at(s, end)) < 0:
                end = end + 1
            i = _encode_error(out, s, i, end, codec, 1, errors)


def _decode_rare(task, codec: i32):
    if codec <= 12:
        _decode_escaped(task, codec == 12)
    else:
        _decode_table(task, codec)


def _put_hex(out, c: i32, digits: i32):
    shift = digits * 4 - 4
    while shift >= 0:
        d = (c >> shift) & 15
        out.byte(d + 48 if d < 10 else d + 87)
        shift = shift - 4


def _put_escape(out, letter: i32, c: i32, digits: i32):
    out.byte(92)
    out.byte(letter)
    _put_hex(out, c, digits)


def _letter(c: i32) -> i32:
    if c == 9:
        return 116
    if c == 10:
        return 110
    if c == 13:
        return 114
    return 92


def _encode_escaped(out, s, raw):
    i: i32 = 0
    while i < s._len:
        c: i32 = _char_at(s, i)
        if c >= 65536:
            _put_escape(out, 85, c, 8)
        elif c >= 256:
            _put_escape(out, 117, c, 4)
        elif raw or (c >= 32 and c < 127 and c != 92):
            out.byte(c)
        elif c == 92 or c == 9 or c == 10 or c == 13:
            out.byte(92)
            out.byte(_letter(c))
        else:
            _put_escape(out, 120, c, 2)
        i = i + 1


def _table_byte(table, c: i32) -> i32:
    """The byte for a character; -1: there is none."""
    if c < 128:
        return c
    k: i32 = 0
    while k < 128:
        if _char_at(table, k) == c and c != 65534:
            return k + 128
        k = k + 1
    return -1


def _decode_table(task, codec: i32):
    table = _table(codec)
    i: i32 = 0
    while i < task._n:
        c: i32 = task._d[i]
        if c >= 128:
            c = _char_at(table, c - 128)
        if c == 65534:
            i = task.bad(i, i + 1, 'character maps to <undefined>')
        else:
            task._out.char(c)
            i = i + 1


def _digit(c: i32) -> i32:
    if c >= 48 and c <= 57:
        return c - 48
    c = c | 32
    if c >= 97 and c <= 102:
        return c - 87
    return -1


def _simple_escape(c: i32) -> i32:
    """What a letter after a backslash stands for; -1: nothing."""
    if c == 92 or c == 39 or c == 34:
        return c
    if c == 110:
        return 10
    if c == 116:
        return 9
    if c == 114:
        return 13
    if c == 97 or c == 98:
        return c - 90
    if c == 118:
        return 11
    if c == 102:
        return 12
    return -1


def _decode_escaped(task, raw):
    d = task._d
    n: i32 = task._n
    out = task._out
    i: i32 = 0
    while i < n:
        c: i32 = d[i]
        if c != 92 or (raw and i + 1 >= n):
            out.char(c)
            i = i + 1
        elif i + 1 >= n:
            i = task.bad(i, n, '\\ at end of string')
        else:
            c = d[i + 1]
            digits = _digits(c, raw)
            if digits > 0:
                i = _decode_digits(task, i, digits)
            elif raw:
                out.char(92)
                out.char(c)
                i = i + 2
            elif c >= 48 and c <= 55:
                value: i32 = 0
                k: i32 = 1
                while k <= 3 and i + k < n and d[i + k] >= 48 and d[i + k] <= 55:
                    value = value * 8 + d[i + k] - 48
                    k = k + 1
                out.char(value)
                i = i + k
            elif c == 10:
                i = i + 2
            elif c == 78:
                raise NotImplementedError('pyw: names of characters in unicode_escape')
            else:
                meant = _simple_escape(c)
                if meant < 0:
                    out.char(92)
                    meant = c
                out.char(meant)
                i = i + 2


def _digits(c: i32, raw) -> i32:
    if c == 117:
        return 4
    if c == 85:
        return 8
    if c == 120 and not raw:
        return 2
    return 0


def _decode_digits(task, i: i32, digits: i32) -> i32:
    d = task._d
    value: i32 = 0
    k: i32 = 0
    while k < digits and i + 2 + k < task._n and _digit(d[i + 2 + k]) >= 0:
        value = (value << 4) | _digit(d[i + 2 + k])
        k = k + 1
    if k < digits:
        what = '\\uXXXX' if digits == 4 else '\\UXXXXXXXX' if digits == 8 else '\\xXX'
        return task.bad(i, i + 2 + k, 'truncated ' + what + ' escape')
    if value < 0 or value > 1114111:
        return task.bad(i, i + 2 + k, 'illegal Unicode character')
    task._out.char(value)
    return i + 2 + k
