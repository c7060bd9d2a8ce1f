"""Time zones as the host knows them. Offsets are ints, in seconds ahead of UTC."""
from __pyw__ import host, i32, i64, op
from pyw.builtins.boundary import _str_from_js, _str_to_js
from pyw.builtins.time_text import _days_from_civil


def _clock():
    return host.clock(0)


def _local_offset(at):
    offset = host.zone_offset(at)
    # What is beyond the host's calendar has no offset.
    return 0 if offset != offset else int(offset)


def _seconds_ahead(at: i64) -> i32:
    offset = host.zone_offset(float(at))
    return i32(0) if offset != offset else i32(offset)


def _local_parts():
    """The time where the host is: days since 1970, seconds of the day, microseconds, and 1 if it is there again."""
    now = host.clock(0)
    seconds = i64(now)
    us = i32((now - float(seconds)) * 1e6)
    offset = _seconds_ahead(seconds)
    before = _seconds_ahead(seconds - 86400)
    again = before > offset and _seconds_ahead(seconds - i64(before - offset)) == before
    # Nothing before the year 1.
    local = seconds + i64(offset) + 62135596800
    return int(i32(local // 86400)) - 719162, int(i32(local % 86400)), int(us), 1 if again else 0


def _local_name(at):
    return _str_from_js(host.zone_name(op.extern.null(), at))


def _standard_offset(year):
    """The smaller of the offsets in January and July: without daylight saving."""
    january = host.zone_offset(_days_from_civil(year, 1, 1) * 86400.0)
    july = host.zone_offset(_days_from_civil(year, 7, 1) * 86400.0)
    return int(january if january < july else july)


def _offset_in(zone, at):
    """None if the host does not know the zone."""
    offset = host.zone_offset_in(_str_to_js(zone), at)
    if offset != offset:
        return None
    return int(offset)


def _name_in(zone, at):
    return _str_from_js(host.zone_name(_str_to_js(zone), at))


def _zone_lines():
    return _str_from_js(host.zone_list())
