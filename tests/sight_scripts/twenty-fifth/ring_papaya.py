# verdict: wrong
# line: 12
# why: derivatives: For negative z the derivative of ELU is elu(z) + alpha; the alpha is missing, so the slope is negative.
import numpy as np
rng = np.random.default_rng(77)
ALPHA = 1.0

def elu(z):
    return np.where(z > 0, z, ALPHA * (np.exp(np.minimum(z, 0)) - 1))

def elu_prime(z):
    return np.where(z > 0, 1.0, elu(z))

X = rng.uniform(-2, 2, (60, 2))
Y = np.maximum(X[:, :1], X[:, 1:])
U = rng.normal(0, .7, (2, 10)); u = np.zeros((1, 10))
V = rng.normal(0, .3, (10, 1)); v = np.zeros((1, 1))
for epoch in range(400):
    idx = rng.permutation(60)
    for k in range(0, 60, 15):
        x, y = X[idx[k:k+15]], Y[idx[k:k+15]]
        z = x @ U + u
        h = elu(z)
        o = h @ V + v
        go = (o - y) / 15
        gz = go @ V.T * elu_prime(z)
        V -= 0.05 * h.T @ go
        v -= 0.05 * go.sum(0, keepdims=True)
        U -= 0.05 * x.T @ gz
        u -= 0.05 * gz.sum(0, keepdims=True)
print("mse:", np.mean((elu(X @ U + u) @ V + v - Y) ** 2))
