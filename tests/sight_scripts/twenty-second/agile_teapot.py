# verdict: right
import numpy as np
rs = np.random.RandomState(15)
X = rs.randn(40, 3)
Y = np.tanh(np.tensordot(X, rs.randn(3, 2), axes=1))
W = rs.randn(3, 6) * .4
V = rs.randn(6, 2) * .4
for _ in range(1500):
    H = np.tanh(np.tensordot(X, W, axes=([1], [0])))
    R = np.tensordot(H, V, axes=([1], [0])) - Y
    G = np.tensordot(R, V, axes=([1], [1])) * (1 - H * H)
    V -= .01 * np.tensordot(H, R, axes=([0], [0]))
    W -= .01 * np.tensordot(X, G, axes=([0], [0]))
print((R ** 2).sum())
