# verdict: right
# why: Tied-weight autoencoder with both parts of the gradient.
import numpy as np

rng = np.random.default_rng(70)
data = rng.normal(size=(60, 2)) @ rng.normal(size=(2, 5))
data /= data.std()
W = rng.normal(size=(5, 3)) * 0.2
lr = 0.05
for epoch in range(800):
    code = np.tanh(data @ W)
    recon = code @ W.T
    diff = (recon - data) / len(data)
    d_code = (diff @ W) * (1 - code ** 2)
    grad = diff.T @ code + data.T @ d_code
    W = W - lr * grad
    if epoch % 200 == 0:
        print(epoch, 0.5 * np.sum((recon - data) ** 2) / len(data))
