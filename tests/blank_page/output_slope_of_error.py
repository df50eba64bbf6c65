# verdict: wrong
# first wrong: output_delta
# line: 15
# mistake: l2delta-derivative-of-error
# why: the slope is taken at the error instead of at the output
import numpy as np
def deriv(o): return o*(1-o)
def sig(z): return 1/(1+np.exp(-z))
X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]]); y = np.array([[0],[1],[1],[0]])
np.random.seed(3)
w0, w1 = np.random.randn(3,4), np.random.randn(4,1)
for _ in range(3000):
    h = sig(X@w0); o = sig(h@w1)
    err = y-o
    d = err*deriv(err)
    g = d@w1.T*deriv(h)
    w1 += h.T@d
    w0 += X.T@g
print(o)
