# verdict: wrong
# first wrong: forward
# line: 12|15
# mistake: forward-no-hidden-activation
# why: the hidden layer is never squashed although its sigmoid slope is applied
import numpy as np
np.random.seed(1)
X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]]); y = np.array([[0,1,1,0]]).T
w0 = 0.5*np.random.randn(3,4); w1 = 0.5*np.random.randn(4,1)
def squash(z): return 1/(1+np.exp(-z))
for n in range(500):
    hidden = np.dot(X, w0)
    out = squash(np.dot(hidden, w1))
    d_out = (y-out)*out*(1-out)
    d_hid = d_out.dot(w1.T)*hidden*(1-hidden)
    w1 += 0.1*hidden.T.dot(d_out)
    w0 += 0.1*X.T.dot(d_hid)
print(out)
