import html
from html import escape, unescape
import html.entities
from html.entities import name2codepoint, codepoint2name, entitydefs, html5
print(escape('<a href="x">\'&\'</a>'), escape('<"\'>', quote=False), html.escape('plain'))
for s in ['&lt;p&gt; &amp;amp; &quot;x&quot; &#39;', '&#60;&#x3C;&#X3e;&#0;&#128;&#xD800;&#x110000;&#1;&#11;&#13;&#xFFFE;', '&copy;&copy &copyx &notit; &notin; &no', '&', '&;', '&#;', '&#x;', '&#xg', 'a & b &unknown; &amp', '&NotEqualTilde;', '&Aacute&aacute;', '&fjlig;', '&#99999999999999999999;', 'none', '&#38;lt;', '&am', '&ampersand;', '&\t&#9;', '&AMP;&Amp;', '&acE;', '&lang;']:
    print(repr(s), ascii(unescape(s)))
print(name2codepoint['eacute'], codepoint2name[233], entitydefs['lt'], html5['gt;'], html5['amp'], len(html5), len(name2codepoint), len(codepoint2name), len(entitydefs), sum(map(len, html5.values())), list(name2codepoint)[:3])
print(html.unescape(html.escape('<x y="z">é')))
