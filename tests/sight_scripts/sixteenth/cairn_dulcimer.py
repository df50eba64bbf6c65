# verdict: right
import numpy as np

rng = np.random.default_rng(2)
patterns = np.eye(8)

encoder = rng.normal(scale=0.3, size=(8, 3))
enc_bias = np.zeros(3)
decoder = rng.normal(scale=0.3, size=(3, 8))
dec_bias = np.zeros(8)

sigma = lambda u: 1 / (1 + np.exp(-u))
slope = lambda s: s * (1 - s)

for k in range(6000):
    code = sigma(patterns @ encoder + enc_bias)
    recon = sigma(code @ decoder + dec_bias)
    dr = (recon - patterns) * slope(recon)
    dc = dr @ decoder.T * slope(code)
    for param, grad in ((decoder, code.T @ dr), (dec_bias, dr.sum(0)),
                        (encoder, patterns.T @ dc), (enc_bias, dc.sum(0))):
        param -= 1.5 * grad
    if k % 2000 == 0:
        print(k, ((recon - patterns) ** 2).sum())

print(np.round(code, 1))
