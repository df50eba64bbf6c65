# verdict: right
import numpy as np
np.random.seed(2)
X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]], dtype=float)
y = np.array([[0],[1],[1],[0]], dtype=float)
a = np.random.uniform(-1, 1, (3, 4))
b = np.random.uniform(-1, 1, (4, 1))
for sweep in range(2500):
    for k in np.random.permutation(4):
        h = 1/(1+np.exp(-X[k] @ a))
        o = 1/(1+np.exp(-h @ b))
        do = (y[k] - o) * o * (1 - o)
        dh = (b @ do) * h * (1 - h)
        b += np.outer(h, do)
        a += np.outer(X[k], dh)
print(1/(1+np.exp(-(1/(1+np.exp(-X @ a))) @ b)))
