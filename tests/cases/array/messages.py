from array import array
import array as A
def t(f,*a,**k):
    try: r=f(*a,**k)
    except BaseException as e: r=(type(e).__name__,str(e))
    print([str(x) for x in a if isinstance(x, (int, str, float, list))], ascii(r))
for c in 'bBhHiIlLqQ':
    for v in (2**64,2**63,2**32,2**31,2**16,2**15,-1,-2**15-1,-2**31-1,-2**63-1,-2**64): t(array,c,[v])
t(array,'i',[1.5]);t(array,'i',['a']);t(array,'f',['a']);t(array,'d',[None]);t(array,'f',[1e300]);t(array,'u',['ab']);t(array,'u',[1]);t(array,'w',[1]);t(array,'u','abc');t(array,'I',[1.5]);t(array,'Q',['a']);t(array,'B',['a']);t(array,'w',['ab'])
t(array,'z');t(array,'ii');t(array,1);t(array,'i',3);t(array,'i','abc');t(array,'i',b'abc');t(array,'i',b'abcd');t(array,'i',None);t(array,'i',1.5);t(array,'i',bytearray(b'abcd'))
a=array('i',[1,2,3])
t(a.__getitem__,3);t(a.__setitem__,3,1);t(a.__getitem__,'a');t(a.__setitem__,'a',1);t(a.__delitem__,5);t(a.__delitem__,'a');t(a.pop,7);t(array('i').pop);t(a.index,9);t(a.remove,9);t(a.index,1,1);t(a.index,1,0,3)
t(a.extend,[1,'a']);t(a.extend,array('d',[1]));t(a.extend,3);t(a.append,'x');t(a.insert,'x',1);t(a.insert,0,'x');t(a.fromlist,3);t(a.fromlist,[9,'x']);print(a)
t(a.frombytes,b'abc');t(a.frombytes,'abc');t(a.fromunicode,'abc');t(a.tounicode);t(array('u','x').fromunicode,3)
t(lambda: a+[1]);t(lambda: a+array('d'));t(lambda: a*1.5);t(lambda: a*'x');t(lambda:a<[1]);t(lambda:a==[1]);t(lambda: a==array('d',[1,2,3,1]));t(hash,a)
def f(): a[0:1]=[1]
t(f)
def f(): a[0:1]=array('d',[1])
t(f)
def f(): a[::2]=array('i',[1])
t(f)
t(lambda: array('f',[0.1,1e-50,float('nan')]));t(repr,array('u','a\'b'));t(repr,array('i'));t(repr,array('w'));t(A.typecodes.__str__);print(array,A.ArrayType)
print(a.itemsize,a.typecode,array('l').itemsize,array('u').itemsize,array('w').itemsize)
t(f)
b=array('i',[1]); 
def g():
    global b; b+=[1]
t(g)
def g():
    global b; b+=array('d')
t(g)
t(lambda:array('b',[1,2]).byteswap());t(lambda:array('d',[1]).byteswap()); x=array('h',[1,258]); x.byteswap(); print(x); x=array('d',[1.5]);x.byteswap();print(x)
for code, value in (('b', 128), ('b', -129), ('b', 32768), ('b', -40000), ('h', 40000), ('h', -40000)):
    try:
        array(code, [value])
    except OverflowError as e:
        print(code, value, e)
