# verdict: right
import numpy as np

rng = np.random.default_rng(54)
templates = (rng.random((5, 16)) > 0.5).astype(float)
data = templates[rng.integers(0, 5, 100)]

def sigm(z):
    return 1 / (1 + np.exp(-z))

enc_w = rng.normal(0, 0.3, (16, 6))
enc_b = np.zeros(6)
dec_w = rng.normal(0, 0.3, (6, 16))
dec_b = np.zeros(16)
lr = 0.5

for epoch in range(200):
    rng.shuffle(data)
    losses = []
    for clean in np.split(data, 5):
        noisy = clean * (rng.random(clean.shape) > 0.2)
        code = sigm(noisy @ enc_w + enc_b)
        recon = sigm(code @ dec_w + dec_b)
        losses.append(-np.mean(clean * np.log(recon) + (1 - clean) * np.log(1 - recon)))

        d_dec = (recon - clean) / len(clean)
        d_enc = (d_dec @ dec_w.T) * code * (1 - code)

        dec_w -= lr * code.T @ d_dec
        dec_b -= lr * d_dec.sum(axis=0)
        enc_w -= lr * noisy.T @ d_enc
        enc_b -= lr * d_enc.sum(axis=0)
    if epoch % 40 == 0:
        print(epoch, np.mean(losses))
