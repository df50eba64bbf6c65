# verdict: wrong
# first wrong: slope
# line: 16
# mistake: deriv-plus
# why: o(1+o) instead of o(1-o); the loop never ends
import numpy as np
import time

# leave running over night


def aktivierung(x):
    return 1/(1+np.exp(-x))

def ableitung(o):
    return o*(1+o)

X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0,1,1,0]]).T
w0 = 2*np.random.random((3,4))-1
w1 = 2*np.random.random((4,1))-1
n, last = 0, time.time()

while True:
    s1 = aktivierung(X.dot(w0))
    s2 = aktivierung(s1.dot(w1))
    f2 = y-s2
    d2 = f2*ableitung(s2)
    d1 = d2.dot(w1.T)*ableitung(s1)
    w1 += .2*s1.T.dot(d2)
    w0 += .2*X.T.dot(d1)
    n += 1
    if time.time()-last > 2:
        last = time.time()
        print(n, np.abs(f2).mean(), flush=True)
