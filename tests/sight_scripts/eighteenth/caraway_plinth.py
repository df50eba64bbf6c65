# verdict: wrong
# line: 25
# also: 26
# why: tied autoencoder, decoder's part of the gradient is missing
import numpy as np

def sigmoid(u):
    return 1 / (1 + np.exp(-u))

rng = np.random.default_rng(23)
patterns = (rng.random((5, 8)) > 0.5).astype(float)
X = patterns[rng.integers(0, 5, 60)]
flip = rng.random(X.shape) < 0.05
X = np.where(flip, 1 - X, X)

tied = rng.normal(0, 0.4, (8, 4))
enc_bias, dec_bias = np.zeros((1, 4)), np.zeros((1, 8))
rate = 0.8
for k in range(500):
    code = sigmoid(X @ tied + enc_bias)
    recon = sigmoid(code @ tied.T + dec_bias)
    loss = -np.sum(X * np.log(recon) + (1 - X) * np.log(1 - recon)) / len(X)
    d_recon = (recon - X) / len(X)
    d_code = d_recon @ tied * code * (1 - code)
    grad_tied = X.T @ d_code
    tied -= rate * grad_tied
    enc_bias -= rate * d_code.sum(0, keepdims=True)
    dec_bias -= rate * d_recon.sum(0, keepdims=True)
    if k % 100 == 0:
        print(k, loss)
