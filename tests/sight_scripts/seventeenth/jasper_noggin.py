# verdict: wrong
# line: 12
# also: 29
# why: leaky slope differs between function and derivative
import numpy as np

def lrelu(z):
    return np.where(z > 0, z, 0.1 * z)

def lrelu_back(grad, z):
    out = grad.copy()
    out[z <= 0] *= 0.01
    return out

rng = np.random.default_rng(3)
X = rng.normal(size=(40, 3))
y = (X[:, [0]] * X[:, [1]])
W1 = rng.normal(size=(3, 16)) * 0.6
b1 = np.zeros((1, 16))
W2 = rng.normal(size=(16, 1)) * 0.3
b2 = np.zeros((1, 1))

for epoch in range(1000):
    Z = X @ W1 + b1
    H = lrelu(Z)
    P = H @ W2 + b2
    dP = 2.0 / len(X) * (P - y)
    dH = dP @ W2.T
    dZ = lrelu_back(dH, Z)
    W1 -= 0.03 * (X.T @ dZ)
    b1 -= 0.03 * dZ.sum(0, keepdims=True)
    W2 -= 0.03 * (H.T @ dP)
    b2 -= 0.03 * dP.sum(0, keepdims=True)
print(np.mean((P - y) ** 2))
