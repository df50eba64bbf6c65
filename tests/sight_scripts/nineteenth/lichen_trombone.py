# verdict: right
import numpy as np

# the 8-3-8 encoder problem
np.random.seed(13)
patterns = np.identity(8)
enc = np.random.uniform(-0.3, 0.3, (8, 3))
enc_b = np.random.uniform(-0.3, 0.3, (3,))
dec = np.random.uniform(-0.3, 0.3, (3, 8))
dec_b = np.random.uniform(-0.3, 0.3, (8,))

def logistic(a):
    return 1.0 / (1.0 + np.exp(-a))

cycle = 0
while cycle < 3000:
    code = logistic(patterns.dot(enc) + enc_b)
    recon = logistic(code.dot(dec) + dec_b)
    delta_dec = (patterns - recon) * recon * (1 - recon)
    delta_enc = delta_dec.dot(dec.T) * code * (1 - code)
    dec += 0.6 * code.T.dot(delta_dec)
    dec_b += 0.6 * delta_dec.sum(axis=0)
    enc += 0.6 * patterns.T.dot(delta_enc)
    enc_b += 0.6 * delta_enc.sum(axis=0)
    if cycle % 500 == 0:
        print("cycle %5d   tss %.4f" % (cycle, ((patterns - recon) ** 2).sum()))
    cycle += 1
print(np.round(code, 1))
