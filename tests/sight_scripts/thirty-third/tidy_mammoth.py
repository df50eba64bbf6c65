# verdict: wrong
# line: 19
import numpy as np

# 3 classes, entropia cruzada
gen = np.random.RandomState(4)
classe = np.array([0, 0, 0, 1, 1, 1, 2, 2, 2])
X = np.array([[0, 2], [2, 0], [-2, -2]])[classe] / 2 + gen.randn(9, 2) * 0.2
X = np.column_stack((X, np.ones(9)))
T = np.zeros((9, 3))
T[range(9), classe] = 1
W = gen.randn(3, 5) * 0.8
V = gen.randn(5, 3) * 0.8
for rodada in range(800):
    h = 1 / (1 + np.exp(-X @ W))
    z = h @ V
    e = np.exp(z - z.max(axis=1, keepdims=True))
    p = e / e.sum(axis=1, keepdims=True)
    dz = (p - T) * p * (1 - p)
    dh = dz @ V.T * h * (1 - h)
    V = V - 0.3 * h.T @ dz
    W = W - 0.3 * X.T @ dh
    if rodada % 200 == 0:
        print(rodada, -np.log((p * T).sum(axis=1)).mean())
