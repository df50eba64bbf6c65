# verdict: wrong
# first wrong: error
# line: 15
# mistake: error-on-rounded-prediction
# why: the error is taken from the rounded prediction
import numpy as np
rng = np.random.RandomState(0)
X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]]); y = np.array([[0],[1],[1],[0]])
w0 = rng.rand(3,4)*2-1
w1 = rng.rand(4,1)*2-1
sig = lambda z: 1/(1+np.exp(-z))
for i in range(2000):
    mid = sig(X@w0)
    end = sig(mid@w1)
    miss = y - np.round(end)
    if not miss.any():
        break
    de = miss*end*(1-end)
    dm = de@w1.T*mid*(1-mid)
    w1 += mid.T@de
    w0 += X.T@dm
print(i, end.ravel())
