# verdict: wrong
# line: 18
# why: the first layer's weights move up the gradient while the second's move down

# two layer net, tutorial exercise
import numpy as np
np.random.seed(42)
sig = lambda a: 1/(1+np.exp(-a))
X = np.array([[1,0,0],[1,0,1],[1,1,0],[1,1,1]])
t = np.array([0,1,1,0]).reshape(4,1)
v = np.random.normal(0,1,(3,4)); w = np.random.normal(0,1,(4,1))
for it in range(3000):
    h = sig(X.dot(v)); o = sig(h.dot(w))
    e = t - o
    do = e*o*(1-o)
    dh = do.dot(w.T)*h*(1-h)
    w += h.T.dot(do)
    v -= X.T.dot(dh)
    if it%500==0: print(it, abs(e).mean())
print(np.hstack([t,o]))
