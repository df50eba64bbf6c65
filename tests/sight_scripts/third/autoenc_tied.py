# verdict: wrong
# line: 16
# why: With tied weights the gradient is the sum of encoder and decoder parts; only the decoder's part is used.
import numpy as np
rng = np.random.RandomState(9)
X = rng.rand(30, 6)
X[:, 3:] = X[:, :3]*.5 + .2
W = rng.randn(6, 3)*.3
bh, bo = np.zeros(3), np.zeros(6)
lr = .2
for ep in range(1500):
    H = np.tanh(X @ W + bh)
    R = H @ W.T + bo
    E = (R - X)/len(X)
    dH = (E @ W)*(1-H**2)
    gW = E.T @ H
    W -= lr*gW
    bo -= lr*E.sum(0)
    bh -= lr*dH.sum(0)
    if ep % 300 == 0: print(ep, np.mean((R-X)**2))
