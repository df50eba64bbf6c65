# verdict: right
"""Autoencoder whose decoder uses the encoder's weights transposed."""
import numpy as np

rng = np.random.default_rng(90)
latent = rng.normal(size=(100, 2))
mix = rng.normal(size=(2, 6))
data = np.tanh(latent @ mix) + 0.02 * rng.normal(size=(100, 6))

W = rng.normal(0, 0.3, (6, 3))
b_enc = np.zeros(3)
b_dec = np.zeros(6)
lr = 0.05

def reconstruct(X):
    code = np.tanh(X @ W + b_enc)
    return code, code @ W.T + b_dec

for epoch in range(1500):
    code, recon = reconstruct(data)
    diff = recon - data
    loss = (diff ** 2).sum() / (2 * len(data))
    d_recon = diff / len(data)
    d_code = (d_recon @ W) * (1 - code ** 2)

    # W is used twice
    dW = data.T @ d_code + d_recon.T @ code
    W -= lr * dW
    b_enc -= lr * d_code.sum(axis=0)
    b_dec -= lr * d_recon.sum(axis=0)
    if epoch % 300 == 0:
        print(f"epoch {epoch}: {loss:.5f}")
