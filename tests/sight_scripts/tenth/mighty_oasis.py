# verdict: right
import numpy as np

def elu(z):
    return np.where(z > 0, z, np.exp(np.minimum(z, 0)) - 1)

def elu_prime(z):
    return np.where(z > 0, 1.0, np.exp(np.minimum(z, 0)))

rng = np.random.default_rng(41)
X = rng.uniform(-2, 2, size=(60, 1))
Y = np.sin(2 * X) + 0.05 * rng.normal(size=X.shape)
W1, b1 = rng.normal(size=(1, 16)), rng.normal(size=(1, 16))
W2, b2 = rng.normal(size=(16, 1)) / 4, np.zeros((1, 1))

for epoch in range(2000):
    z = X @ W1 + b1
    h = elu(z)
    out = h @ W2 + b2
    d_out = 2 * (out - Y) / Y.size
    d_z = d_out @ W2.T * elu_prime(z)
    grads = [X.T @ d_z, d_z.sum(axis=0, keepdims=True), h.T @ d_out, d_out.sum(axis=0, keepdims=True)]
    # clip by the norm of all
    norm = np.sqrt(sum((g ** 2).sum() for g in grads))
    if norm > 1.0:
        grads = [g / norm for g in grads]
    lr = 0.05 * 0.5 * (1 + np.cos(np.pi * epoch / 2000)) + 0.001
    W1, b1, W2, b2 = [q - lr * g for q, g in zip([W1, b1, W2, b2], grads)]
    if epoch % 500 == 0:
        print(f"{epoch:5d} {np.mean((out - Y) ** 2):.4f}")
