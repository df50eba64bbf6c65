# verdict: right
import numpy as np

rng = np.random.default_rng(3)
# 8 one-hot rows through a bottleneck of three units
data = np.eye(8)
enc = rng.normal(0, 0.5, (8, 3))
enc_b = np.zeros(3)
dec = rng.normal(0, 0.5, (3, 8))
dec_b = np.zeros(8)
vel = [np.zeros_like(p) for p in (enc, enc_b, dec, dec_b)]
eta, mom = 0.4, 0.9


def squash(z):
    return 1.0 / (1.0 + np.exp(-z))


for epoch in range(1501):
    code = squash(data @ enc + enc_b)
    rec = squash(code @ dec + dec_b)
    diff = rec - data
    if epoch % 300 == 0:
        print("epoch", epoch, "reconstruction error", round(float(np.sum(diff ** 2) / 2), 5))
    d2 = diff * rec * (1 - rec)
    d1 = d2 @ dec.T * code * (1 - code)
    grads = [data.T @ d1, d1.sum(axis=0), code.T @ d2, d2.sum(axis=0)]
    for p, v, g in zip((enc, enc_b, dec, dec_b), vel, grads):
        v[...] = mom * v - eta * g
        p += v
    vel_done = epoch

print("epochs run:", vel_done + 1)
print((code > 0.5).astype(int))
