# verdict: right
# why: Denoising autoencoder: noise on the input, clean target, fresh noise in each epoch.
import numpy as np
rng = np.random.default_rng(92)
clean = rng.random((60, 1))*np.array([[1, .8, .2, .5, .9, .1]]) 
enc, eb = rng.normal(0, .4, (6, 3)), np.zeros(3)
dec, db = rng.normal(0, .4, (3, 6)), np.zeros(6)
s = lambda z: 1/(1+np.exp(-z))
for ep in range(1500):
    noisy = clean + rng.normal(0, .1, clean.shape)
    code = s(noisy @ enc + eb)
    rec = s(code @ dec + db)
    d = (rec - clean)*rec*(1-rec)/len(clean)
    dc = d @ dec.T*code*(1-code)
    dec -= 2*code.T @ d; db -= 2*d.sum(0)
    enc -= 2*noisy.T @ dc; eb -= 2*dc.sum(0)
    if ep % 300 == 0: print(ep, np.mean((rec-clean)**2))
