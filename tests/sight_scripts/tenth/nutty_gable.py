# verdict: right
import numpy as np

# autoencoder, decoder uses the encoder's weights transposed
rng = np.random.default_rng(2)
X = np.eye(6)
W = rng.normal(0, 0.5, (6, 3))
b = np.zeros(3)
c = np.zeros(6)

for step in range(3000):
    code = 1 / (1 + np.exp(-(X @ W + b)))
    recon = code @ W.T + c
    d = recon - X
    dcode = d @ W * code * (1 - code)
    dW = X.T @ dcode + d.T @ code
    W -= 0.1 * dW
    b -= 0.1 * dcode.sum(axis=0)
    c -= 0.1 * d.sum(axis=0)
    if step % 750 == 0:
        print("reconstruction error", np.sum(d ** 2))
