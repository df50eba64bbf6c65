# verdict: right
import numpy as np

# autoencoder 8-3-8, sigmoid everywhere (the classic from the textbook)
X = np.eye(8)
rng = np.random.default_rng(31)
enc = rng.uniform(-0.5, 0.5, (9, 3))   # extra row for bias
dec = rng.uniform(-0.5, 0.5, (4, 8))
one = np.ones((8, 1))

def squash(z):
    return 1.0 / (1.0 + np.exp(-z))

Xb = np.hstack([X, one])
for it in range(3000):
    code = squash(Xb @ enc)
    codeb = np.hstack([code, one])
    out = squash(codeb @ dec)
    d_out = (out - X) * out * (1 - out)
    d_code = (d_out @ dec.T)[:, :-1] * code * (1 - code)
    dec -= 0.8 * codeb.T @ d_out
    enc -= 0.8 * Xb.T @ d_code
print("reconstruction error:", ((out - X) ** 2).sum().round(3))
print(code.round(1)[:3])
