# verdict: right
import numpy as np

rng = np.random.default_rng(106)
Z = rng.normal(size=(50, 2))
X = np.tanh(Z @ rng.normal(size=(2, 6))) + 0.05 * rng.normal(size=(50, 6))

# autoencoder, decoder shares W with the encoder
W = rng.normal(size=(6, 3)) * 0.4
b_enc = np.zeros(3)
b_dec = np.zeros(6)
speed = 0.2

for sweep in range(400):
    code = np.tanh(X @ W + b_enc)
    recon = code @ W.T + b_dec
    diff = (recon - X) / len(X)

    dcode = diff @ W
    dpre = dcode * (1 - code ** 2)
    dW = diff.T @ code
    dW += X.T @ dpre

    b_dec -= speed * diff.sum(axis=0)
    b_enc -= speed * dpre.sum(axis=0)
    W -= speed * dW
    if sweep % 80 == 0:
        print(sweep, np.sum((recon - X) ** 2) / len(X))
