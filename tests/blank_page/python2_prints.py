# verdict: unjudged
# first wrong: -
# line: -
# mistake: -
# why: Python 2 (print statement, xrange), a syntax error today
import numpy as np

x = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0,1,1,0]]).T
np.random.seed(1)
a = 2*np.random.random((3,4)) - 1
b = 2*np.random.random((4,1)) - 1
for j in xrange(60000):
    h = 1/(1+np.exp(-(np.dot(x,a))))
    o = 1/(1+np.exp(-(np.dot(h,b))))
    od = (y - o)*(o*(1-o))
    hd = od.dot(b.T) * (h * (1-h))
    b += h.T.dot(od)
    a += x.T.dot(hd)
    if j % 10000 == 0:
        print "error", np.mean(np.abs(y - o))
print o
