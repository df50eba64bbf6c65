# verdict: right
import numpy as np

# autoencoder on 8 one-hot patterns through 3 hidden units (Rumelhart's 8-3-8)
rng = np.random.RandomState(8)
D = np.eye(8)
enc = rng.uniform(-0.5, 0.5, (3, 8))
enc_b = np.zeros((3, 1))
dec = rng.uniform(-0.5, 0.5, (8, 3))
dec_b = np.zeros((8, 1))
v = [np.zeros_like(p) for p in (enc, enc_b, dec, dec_b)]
eta, mom = 0.5, 0.9

def sig(x):
    return 1.0 / (1.0 + np.exp(-x))

for sweep in range(1500):
    code = sig(enc @ D + enc_b)
    rec = sig(dec @ code + dec_b)
    err = D - rec
    d_out = err * rec * (1 - rec)
    d_hid = (dec.T @ d_out) * code * (1 - code)
    step = (d_hid @ D.T, d_hid.sum(1, keepdims=True), d_out @ code.T, d_out.sum(1, keepdims=True))
    for p, vel, s in zip((enc, enc_b, dec, dec_b), v, step):
        vel *= mom
        vel += eta * s
        p += vel
    if sweep % 300 == 0:
        print(sweep, np.sum(err ** 2))
print(np.round(code, 1).T)
