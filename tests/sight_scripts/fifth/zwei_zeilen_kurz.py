# verdict: wrong
# line: 11
# why: The hidden layer's own slope is forgotten.
from numpy import array, exp, random, dot
random.seed(16)
X = array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]]); Y = array([[0,1,1,0]]).T
a = 2*random.random((3,4))-1; b = 2*random.random((4,1))-1
for k in range(5000):
    h = 1/(1+exp(-dot(X,a))); o = 1/(1+exp(-dot(h,b)))
    do = (Y-o)*(o*(1-o))
    dh = do.dot(b.T)
    b += h.T.dot(do); a += X.T.dot(dh)
print(o)
