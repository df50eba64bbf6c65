# verdict: right
import numpy as np

gen = np.random.default_rng(70)
bilder = (gen.random((12, 8)) > 0.5).astype(float)
W = gen.normal(0, 0.3, (8, 4))      # gemeinsam fuer Encoder und Decoder
b_code = np.zeros(4)
b_bild = np.zeros(8)
eta = 0.3
s = lambda z: 1 / (1 + np.exp(-z))

for schritt in range(2000):
    code = s(bilder @ W + b_code)
    rek = s(code @ W.T + b_bild)
    verlust = -np.mean(np.sum(bilder * np.log(rek) + (1 - bilder) * np.log(1 - rek), axis=1))
    d_rek = (rek - bilder) / len(bilder)
    d_code = d_rek @ W * code * (1 - code)
    grad_W = bilder.T @ d_code + d_rek.T @ code
    W -= eta * grad_W
    b_code -= eta * d_code.sum(axis=0)
    b_bild -= eta * d_rek.sum(axis=0)
    if schritt % 400 == 0:
        print(schritt, verlust)
