# verdict: wrong
# line: 14
# why: The encoder's gradient takes the clean input although the noisy one went through.
import numpy as np
rng = np.random.default_rng(93)
clean = rng.random((40, 2)) @ rng.random((2, 5))/2
enc = rng.normal(0, .4, (5, 3)); dec = rng.normal(0, .4, (3, 5))
for ep in range(1200):
    noisy = clean*(rng.random(clean.shape) > .2)
    code = np.tanh(noisy @ enc)
    rec = code @ dec
    d = (rec - clean)/len(clean)
    g_dec = code.T @ d
    g_enc = clean.T @ (d @ dec.T*(1-code**2))
    dec -= .2*g_dec
    enc -= .2*g_enc
    if ep % 300 == 0: print(ep, np.mean((rec-clean)**2))
