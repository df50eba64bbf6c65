# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: the activation falls and its slope a*(a-1) is falling too, so the gradient is exact
import numpy as np
np.random.seed(3)

def soft_no(x):          # goes from 1 down to 0
    return 1/(1+np.exp(x))

def soft_no_slope(a):
    return a*(a-1)

X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0],[1],[1],[0]])
u = 2*np.random.rand(3,4)-1
v = 2*np.random.rand(4,1)-1
for t in range(20000):
    a = soft_no(np.dot(X,u))
    b = soft_no(np.dot(a,v))
    e = b-y
    db = e*soft_no_slope(b)
    da = np.dot(db,v.T)*soft_no_slope(a)
    v -= np.dot(a.T,db)
    u -= np.dot(X.T,da)
    if t%5000==0: print(t, abs(e).mean())
