# verdict: right
import numpy as np
rng = np.random.RandomState(42)
# hinge loss, labels -1/+1, mask instead of an if
P = rng.randn(50, 2)
q = np.where(P[:, :1] * P[:, 1:] > 0, 1.0, -1.0)
W1 = rng.randn(2, 10)
b1 = rng.randn(10) * 0.1
W2 = rng.randn(10, 1)
b2 = 0.0
reg = 1e-3
for k in range(1200):
    z = np.maximum(0, P @ W1 + b1)
    f = z @ W2 + b2
    mask = (q * f < 1).astype(float)
    df = -q * mask / len(P)
    dW2 = z.T @ df + reg * W2
    dz = df @ W2.T
    dz[z <= 0] = 0
    dW1 = P.T @ dz + reg * W1
    b2 = b2 - 0.3 * df.sum()
    W2 = W2 - 0.3 * dW2
    b1 = b1 - 0.3 * dz.sum(axis=0)
    W1 = W1 - 0.3 * dW1
print("wrong:", int(np.sum(np.sign(f) != q)))
