"""Time zones as the host knows them. Offsets are ints, in seconds ahead of UTC."""
from __pyw__ import host, op
from pyw.builtins.boundary import _str_from_js, _str_to_js
from pyw.builtins.time_text import _days_from_civil


def _clock():
    return host.clock(0)


def _local_offset(at):
    offset = host.zone_offset(at)
    # What is beyond the host's calendar has no offset.
    return 0 if offset != offset else int(offset)


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
