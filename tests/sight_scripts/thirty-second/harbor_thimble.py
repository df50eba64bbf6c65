# verdict: right
import numpy as np
# autoencoder 6 -> 2 -> 6
np.random.seed(31)
z = np.random.randn(200, 2)
mix = np.random.randn(2, 6)
D = np.tanh(z @ mix) + 0.02 * np.random.randn(200, 6)
enc, be = 0.4 * np.random.randn(6, 2), np.zeros(2)
dec, bd = 0.4 * np.random.randn(2, 6), np.zeros(6)
for k in range(1500):
    code = np.tanh(D @ enc + be)
    rec = code @ dec + bd
    diff = rec - D
    back = np.einsum('no,ho->nh', diff, dec) * (1 - code * code)
    dec -= 0.1 / len(D) * np.einsum('nh,no->ho', code, diff)
    bd -= 0.1 / len(D) * np.einsum('no->o', diff)
    enc -= 0.1 / len(D) * np.einsum('ni,nh->ih', D, back)
    be -= 0.1 / len(D) * np.einsum('nh->h', back)
    if k % 500 == 0: print(k, (diff ** 2).mean())
print((diff ** 2).mean())
