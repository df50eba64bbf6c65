# verdict: wrong
# line: 19
# why: The velocity of the first layer is added, though it collects the gradient and the second layer subtracts it.
import numpy as np
np.random.seed(85)
X = np.c_[np.random.rand(30, 2), np.ones(30)]; y = (X[:, :1] > X[:, 1:2]) * 1.0
sig = lambda x: 1/(1+np.exp(-x))
W0 = np.random.randn(3, 6); W1 = np.random.randn(6, 1)
V0 = 0; V1 = 0
lr, mom = .2, .7
for i in range(1500):
    a = sig(X @ W0)
    b = sig(a @ W1)
    d1 = (b - y)*b*(1-b)
    d0 = d1 @ W1.T*a*(1-a)
    V1 = lr*a.T @ d1 + mom*V1
    V0 = lr*X.T @ d0 + mom*V0
    W1 = W1 - V1
    W0 = W0 + V0
    if i % 300 == 0: print(i, np.abs(b-y).mean())
