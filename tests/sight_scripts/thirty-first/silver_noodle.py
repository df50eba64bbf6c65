# verdict: right
import numpy as np

np.random.seed(88)
# autoencoder 8-3-8
eye = np.eye(8)
enc = np.random.uniform(-1, 1, (8, 3))
enc_b = np.zeros((1, 3))
dec = np.random.uniform(-1, 1, (3, 8))
dec_b = np.zeros((1, 8))
sg = lambda t: 1 / (1 + np.exp(-t))

for rep in range(3000):
    code = sg(eye @ enc + enc_b)
    back = sg(code @ dec + dec_b)
    miss = eye - back
    d_back = miss * back * (1 - back)
    d_code = d_back @ dec.T * code * (1 - code)
    dec += 1.0 * code.T @ d_back
    dec_b += 1.0 * d_back.sum(axis=0, keepdims=True)
    enc += 1.0 * eye.T @ d_code
    enc_b += 1.0 * d_code.sum(axis=0, keepdims=True)
    if rep % 1000 == 0:
        print(rep, (miss ** 2).sum())
print((code > 0.5).astype(int))
