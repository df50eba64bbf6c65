# verdict: right
# 8-3-8 encoder problem
import numpy as np
np.random.seed(838)
onehot = np.identity(8)
enc = np.random.uniform(-1, 1, (8, 3))
enc_b = np.random.uniform(-1, 1, (1, 3))
dec = np.random.uniform(-1, 1, (3, 8))
dec_b = np.random.uniform(-1, 1, (1, 8))

def squash(v): return 1/(1+np.exp(-v))

for rounds in range(5000):
    code = squash(onehot @ enc + enc_b)
    recon = squash(code @ dec + dec_b)
    diff = onehot - recon
    g_rec = diff * recon * (1 - recon)
    g_code = (g_rec @ dec.T) * code * (1 - code)
    dec += 0.7 * (code.T @ g_rec)
    dec_b += 0.7 * np.ones((1, 8)) @ g_rec
    enc += 0.7 * (onehot.T @ g_code)
    enc_b += 0.7 * np.ones((1, 8)) @ g_code
    if rounds % 1000 == 0:
        print('mse', np.square(diff).mean())
print(code.round(1))
