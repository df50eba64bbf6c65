# verdict: right
import numpy as np
np.random.seed(404)

# 6-2-6 autoencoder, the decoder uses the encoder's matrix turned over
basis = np.random.randn(2, 6)
data = np.random.randn(70, 2) @ basis * 0.5 + 0.02 * np.random.randn(70, 6)

W = np.random.randn(6, 2) * 0.3
c = np.zeros(2)
d = np.zeros(6)
lr = 0.05

for sweep in range(500):
    code = np.tanh(data @ W + c)
    recon = code @ W.T + d
    miss = (recon - data) / len(data)
    dcode = (miss @ W) * (1 - code * code)
    grad_decoder = miss.T @ code
    grad_encoder = data.T @ dcode
    W -= lr * (grad_decoder + grad_encoder)
    c -= lr * dcode.sum(0)
    d -= lr * miss.sum(0)

print("reconstruction error", np.mean((recon - data) ** 2))
