# verdict: scaled
# first wrong: -
# line: -
# mistake: -
# why: the derivative of the mean of squares, 2*(o-y)/n, taken exactly through both layers beside the learning rate

import numpy as np

EPOCHS, LR = 30000, 1.0
X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0],[1],[1],[0]])

def mse(o, y): return np.mean((o - y)**2)
def mse_prime(o, y): return 2*(o - y)/y.size
def sig(z): return 1/(1 + np.exp(-z))
def sig_prime(z): return sig(z)*(1 - sig(z))

np.random.seed(33)
W = [np.random.randn(3, 4), np.random.randn(4, 1)]
for i in range(EPOCHS):
    zs, outs = [], [X]
    for w in W:
        zs.append(outs[-1] @ w)
        outs.append(sig(zs[-1]))
    g = mse_prime(outs[-1], y)
    grads = []
    for w, z, inp in zip(W[::-1], zs[::-1], outs[-2::-1]):
        g = g*sig_prime(z)
        grads.append(inp.T @ g)
        g = g @ w.T
    W = [w - LR*d for w, d in zip(W, grads[::-1])]
    if i % 6000 == 0:
        print(i, mse(outs[-1], y))
