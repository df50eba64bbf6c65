# verdict: right
# why: The article's network in its shortest form: error y-o, slope, both deltas from the old weights, and an alpha of 1.
import numpy as n
s=lambda z:1/(1+n.exp(-z));r=n.random.default_rng(1).random
X=n.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]]);y=n.array([[0,1,1,0]]).T
a,b=2*r((3,4))-1,2*r((4,1))-1
for _ in range(9999):
 h=s(X@a);o=s(h@b);d=(y-o)*o*(1-o);e=d@b.T*h*(1-h);a+=X.T@e;b+=h.T@d
print(o)
