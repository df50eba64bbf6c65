# verdict: right
import numpy as np

# samples one by one with np.outer and 1-d vectors
np.random.seed(219)
X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
y = np.array([0, 1, 1, 0])
W = np.random.uniform(-1, 1, (4, 3))
b = np.zeros(4)
v = np.random.uniform(-1, 1, 4)
c = 0.0
sig = lambda z: 1 / (1 + np.exp(-z))

for epoch in range(1500):
    for xi, yi in zip(X, y):
        h = sig(W @ xi + b)
        o = sig(v @ h + c)
        do = o - yi            # log loss
        dh = do * v * h * (1 - h)
        v -= 0.3 * do * h
        c -= 0.3 * do
        W -= 0.3 * np.outer(dh, xi)
        b -= 0.3 * dh
print([float(sig(v @ sig(W @ xi + b) + c).round(2)) for xi in X])
