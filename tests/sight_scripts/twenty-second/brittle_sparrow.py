# verdict: right
import numpy as np

rng = np.random.default_rng(81)
t = np.linspace(0, 2 * np.pi, 16)
clean = np.array([np.sin(t + ph) for ph in np.linspace(0, 6, 40)])
enc = rng.normal(0, 0.25, (16, 5)); be = np.zeros(5)
dec = rng.normal(0, 0.4, (5, 16)); bd = np.zeros(16)
for epoch in range(1000):
    noisy = clean + rng.normal(0, 0.2, clean.shape)
    z = np.tanh(noisy @ enc + be)
    rec = z @ dec + bd
    d_out = (rec - clean) / clean.size
    d_z = d_out @ dec.T * (1 - z ** 2)
    dec -= 2.0 * z.T @ d_out
    bd -= 2.0 * d_out.sum(axis=0)
    enc -= 2.0 * noisy.T @ d_z
    be -= 2.0 * d_z.sum(axis=0)
    if epoch % 250 == 0:
        print(epoch, np.mean((rec - clean) ** 2))
