# verdict: wrong
# line: 11
# why: Inputs are shuffled in each epoch, but the targets aren't.
import numpy as np
np.random.seed(86)
X = np.random.randn(60, 2)
X = np.c_[X, np.ones(60)]
y = (X[:, [0]]*X[:, [1]] > 0).astype(float)
W1 = np.random.randn(3, 8); W2 = np.random.randn(8, 1)
for epoch in range(200):
    np.random.shuffle(X)
    for i in range(0, 60, 10):
        xb = X[i:i+10]
        yb = y[i:i+10]
        h = np.tanh(xb @ W1)
        p = 1/(1 + np.exp(-h @ W2))
        d = (p - yb)/10
        dh = d @ W2.T*(1 - h**2)
        W2 -= .3*h.T @ d
        W1 -= .3*xb.T @ dh
    if epoch % 40 == 0:
        print(epoch, ((1/(1+np.exp(-np.tanh(X @ W1) @ W2)) > .5) == y).mean())
