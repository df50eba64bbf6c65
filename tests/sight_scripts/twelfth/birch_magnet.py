# verdict: right
import numpy as np

# autoencoder whose decoder is the transposed encoder
rng = np.random.default_rng(2024)
basis = rng.normal(size=(2, 6))
X = np.tanh(rng.normal(size=(50, 2)) @ basis)

W = rng.normal(0, 0.3, (6, 2))
b_enc = np.zeros(2)
b_dec = np.zeros(6)
vW, lr, mu, l2 = np.zeros_like(W), 0.02, 0.9, 1e-4

for epoch in range(501):
    code = np.tanh(X @ W + b_enc)
    back = code @ W.T + b_dec
    diff = (back - X) / len(X)
    d_code = (diff @ W) * (1 - code ** 2)
    g = diff.T @ code + X.T @ d_code + l2 * W
    vW = mu * vW + g
    W -= lr * vW
    b_enc -= lr * d_code.sum(axis=0)
    b_dec -= lr * diff.sum(axis=0)
    if epoch % 100 == 0:
        print(f"{epoch:4d} reconstruction {0.5 * np.mean(((back - X) ** 2).sum(1)):.5f}")
