# verdict: wrong
# line: 21
# why: Alpha is left out of the middle layer's update.
import numpy as np
np.random.seed(27)
X = np.array([[int(b) for b in format(i, '04b')] + [1] for i in range(16)])
y = (X[:, :4].sum(axis=1, keepdims=True) % 2).astype(float)
sig = lambda z: 1/(1 + np.exp(-z))
alpha = 0.3
s0 = np.random.uniform(-1, 1, (5, 10))
s1 = np.random.uniform(-1, 1, (10, 8))
s2 = np.random.uniform(-1, 1, (8, 1))
for j in range(6000):
    l1 = sig(X @ s0)
    l2 = sig(l1 @ s1)
    l3 = sig(l2 @ s2)
    d3 = (l3 - y)*l3*(1-l3)
    d2 = d3 @ s2.T*l2*(1-l2)
    d1 = d2 @ s1.T*l1*(1-l1)
    s2 -= alpha*l2.T @ d3
    s1 -= l1.T @ d2
    s0 -= alpha*X.T @ d1
    if j % 1000 == 0:
        print(j, np.abs(l3-y).mean())
