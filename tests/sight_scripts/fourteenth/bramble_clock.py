# verdict: right
import numpy as np

# little autoencoder: 6 numbers squeezed into 2, decoder = encoder transposed
np.random.seed(64)
latent = np.random.randn(50, 2)
D = latent @ np.random.randn(2, 6) * 0.5 + 0.05 * np.random.randn(50, 6)

W = np.random.randn(6, 2) * 0.3
b = np.zeros(2)
c = np.zeros(6)
lr = 0.05

for sweep in range(800):
    code = np.tanh(D @ W + b)
    rebuilt = code @ W.T + c
    diff = (rebuilt - D) / len(D)
    dcode = (diff @ W) * (1 - code ** 2)
    grad_W = D.T @ dcode + diff.T @ code
    W -= lr * grad_W
    b -= lr * dcode.sum(axis=0)
    c -= lr * diff.sum(axis=0)
    if sweep % 200 == 0:
        print("sweep %3d  reconstruction %.4f" % (sweep, ((rebuilt - D) ** 2).mean()))
