# verdict: wrong
# line: 23
# also: 28
# why: The error is prediction minus target but the updates still add, so the steps climb.
import numpy as np

def nonlin(x, deriv=False):
    if deriv:
        return x*(1-x)
    return 1/(1+np.exp(-x))

inp = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
out = np.array([[0],[1],[1],[0]])

np.random.seed(1)
w0 = 2*np.random.random((3,4)) - 1
w1 = 2*np.random.random((4,1)) - 1

for it in range(5000):
    a0 = inp
    a1 = nonlin(a0 @ w0)
    a2 = nonlin(a1 @ w1)
    err = a2 - out
    if it % 1000 == 0:
        print("err", np.abs(err).mean())
    d2 = err * nonlin(a2, True)
    d1 = (d2 @ w1.T) * nonlin(a1, True)
    w1 += a1.T @ d2
    w0 += a0.T @ d1
