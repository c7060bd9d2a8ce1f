import ipaddress
from ipaddress import ip_address, ip_network, ip_interface, IPv4Address, IPv4Network
a = ip_address('192.168.1.10')
print(a, repr(a), int(a), a.is_private, a.is_loopback, a.is_global, a + 5, a.packed, a.reverse_pointer, a.version, a.exploded)
net = ip_network('192.168.1.0/24')
print(net, repr(net), net.num_addresses, net.netmask, net.hostmask, net.broadcast_address, net.network_address, net.prefixlen, a in net, ip_address('10.0.0.1') in net)
print(list(ip_network('10.0.0.0/30').hosts()), [str(h) for h in ip_network('10.0.0.0/30')], net[5], net[-1])
print([str(s) for s in net.subnets(new_prefix=26)], net.supernet(), net.overlaps(ip_network('192.168.1.128/25')), ip_network('192.168.1.128/25').subnet_of(net))
print(sorted([ip_address('10.0.0.9'), ip_address('10.0.0.2')]), ip_address('10.0.0.1') < ip_address('10.0.0.2'), ip_address('1.2.3.4') == ip_address('1.2.3.4'), len({ip_address('1.1.1.1'), ip_address('1.1.1.1')}))
b = ip_address('2001:db8::1'); print(b, repr(b), b.exploded, b.compressed, b.is_private, b.version, int(b), b.reverse_pointer)
for t in ('::1', 'fe80::1', '::ffff:1.2.3.4', 'ff02::1', '::', '2001:0db8:0000:0000:0000:ff00:0042:8329', '1:0:0:2:0:0:0:3', 'fe80::1%eth0'):
    x = ip_address(t); print(x, x.is_loopback, x.is_link_local, x.is_multicast, x.is_unspecified, x.is_global, x.is_reserved)
i = ip_interface('10.1.2.3/16'); print(i, repr(i), i.ip, i.network, i.netmask, i.with_netmask, i.with_hostmask)
print(ip_network('10.0.0.0/255.255.0.0'), ip_network('10.0.0.5/8', strict=False), ip_network((167772160, 8)), ip_network('2001:db8::/32').num_addresses, ip_network('1.2.3.4'))
print([str(n) for n in ipaddress.summarize_address_range(IPv4Address('192.0.2.0'), IPv4Address('192.0.2.130'))], [str(n) for n in ipaddress.collapse_addresses([ip_network('192.0.2.0/25'), ip_network('192.0.2.128/25')])], [str(n) for n in ip_network('192.0.2.0/28').address_exclude(ip_network('192.0.2.1/32'))])
for bad in ('1.2.3', '1.2.3.256', '01.2.3.4', '1.2.3.4.5', 'abc', '', '1..2.3', '12345::', ':::', '1::2::3', '1:2:3:4:5:6:7:8:9', ':1:2:3:4:5:6:7', '1.2.3.4/24'):
    for f in (ip_address, ip_network, ip_interface, ipaddress.IPv4Address, ipaddress.IPv6Address, ipaddress.IPv4Network):
        try: print(f(bad), end=' ')
        except ValueError as e: print(type(e).__name__, e)
for f in (lambda: ip_network('10.0.0.1/8'), lambda: IPv4Network('10.0.0.0/33'), lambda: IPv4Network('10.0.0.0/255.0.255.0'), lambda: IPv4Address(2**32), lambda: IPv4Address(-1), lambda: IPv4Address(b'abc'), lambda: net[300], lambda: ip_address('1.1.1.1') < ip_address('::1'), lambda: ip_address('255.255.255.255') + 1):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
print(f'{a:b} {a:x} {a:#x} {a:s} {a:X} {a:_b} {b:x}', ip_address(3232235786), ip_address(b'\x7f\0\0\1'))
def classify(s):
    ip = ip_address(s)
    return 'loop' if ip.is_loopback else 'private' if ip.is_private else 'public'
print([classify(s) for s in ('127.0.0.1', '10.0.0.1', '8.8.8.8', '172.16.0.1', '172.32.0.1', '::1', '2606:4700::1111')])
try: f'{a:>20}'
except TypeError as e: print(e)
for t in ('127.0.0.1','224.0.0.1','0.0.0.0','169.254.1.1','10.0.0.1','240.0.0.1','8.8.8.8'):
  x = ip_address('::ffff:' + t); print(t, x.is_loopback, x.is_multicast, x.is_unspecified, x.is_link_local, x.is_private, x.is_reserved, x.is_global, x.ipv4_mapped)
