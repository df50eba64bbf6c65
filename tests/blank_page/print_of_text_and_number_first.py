# verdict: unjudged
# first wrong: -
# line: -
# mistake: -
# why: the first line of the loop joins text and a float and crashes before the first update

import numpy as np
np.random.seed(0)
x = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0],[1],[1],[0]])
a = np.random.randn(3,4)
b = np.random.randn(4,1)
def s(t): return 1/(1+np.exp(-t))
for n in range(20000):
    print("round " + n)
    p = s(x.dot(a))
    q = s(p.dot(b))
    dq = (y-q)*q*(1-q)
    dp = dq.dot(b.T)*p*(1-p)
    b += p.T.dot(dq)
    a += x.T.dot(dp)
