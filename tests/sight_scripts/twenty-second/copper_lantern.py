# verdict: wrong
# line: 21
# why: error: The error is output minus target but the step is added, so the loss climbs.
import numpy as np

def nonlin(x, deriv=False):
    if deriv:
        return x*(1-x)
    return 1/(1+np.exp(-x))

X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0],[1],[1],[0]])
np.random.seed(1)

w_a = 2*np.random.random((3,4)) - 1
w_b = 2*np.random.random((4,1)) - 1

for it in range(5000):
    a = nonlin(np.dot(X, w_a))
    out = nonlin(np.dot(a, w_b))
    err = out - y
    if it % 1000 == 0:
        print("Error:", np.mean(np.abs(err)))
    d_out = err*nonlin(out, True)
    d_hid = d_out.dot(w_b.T)*nonlin(a, True)
    w_b += a.T.dot(d_out)
    w_a += X.T.dot(d_hid)
