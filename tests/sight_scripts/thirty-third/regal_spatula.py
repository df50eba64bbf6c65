# verdict: right
import numpy as np
np.random.seed(0)
N = 20
A = np.random.rand(N, 1, 3); B = np.sin(A.sum(2, keepdims=True) * 2)
W = np.random.randn(3, 5); V = np.random.randn(5, 1)
# stacked matmul: a batch of row vectors
for it in range(800):
    H = np.tanh(A @ W)
    E = H @ V - B
    gV = (H.swapaxes(1, 2) @ E).mean(axis=0)
    gW = (A.swapaxes(1, 2) @ (E @ V.T * (1 - H ** 2))).mean(axis=0)
    V -= 0.2 * gV
    W -= 0.2 * gW
print((E ** 2).mean())
