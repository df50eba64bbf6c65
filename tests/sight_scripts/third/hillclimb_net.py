# verdict: not a network
# why: Random hill climbing: weights are changed by noise and kept if the error falls; no gradient.
import numpy as np
np.random.seed(6)
X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]]); y = np.array([[0],[1],[1],[0]])
sig = lambda z: 1/(1+np.exp(-z))
W1, W2 = np.random.randn(3, 4), np.random.randn(4, 1)
def error(a, b): return np.sum((sig(sig(X @ a) @ b) - y)**2)
best = error(W1, W2)
for trial in range(5000):
    A = W1 + .3*np.random.randn(3, 4)
    B = W2 + .3*np.random.randn(4, 1)
    e = error(A, B)
    if e < best:
        W1, W2, best = A, B, e
    if trial % 1000 == 0: print(trial, best)
print(sig(sig(X @ W1) @ W2).round(2))
