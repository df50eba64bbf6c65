# verdict: wrong
# line: 14
# why: The error is output minus target and the updates add, in the second layer only; first layer subtracts.
import numpy as np
np.random.seed(66)
X = np.random.rand(20, 3); y = (X.mean(1, keepdims=True) > .5)*1.
w = np.random.randn(3, 5); v = np.random.randn(5, 1)
def s(z): return 1/(1+np.exp(-z))
for k in range(300):
    h = s(X @ w)
    o = s(h @ v)
    d = (o - y)*o*(1-o)
    dh = d @ v.T*h*(1-h)
    v += .3*h.T @ d
    w -= .3*X.T @ dh
    if k % 60 == 0:
        print(k, np.mean((o-y)**2))
