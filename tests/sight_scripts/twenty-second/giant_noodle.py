# verdict: wrong
# line: 17
# why: output delta: The output layer is linear, yet its delta is multiplied by 1 - out**2.
import numpy as np

# predict the next values of a curve
rng = np.random.default_rng(82)
t = np.linspace(0, 20, 104)
curve = 2 * np.sin(t) + 0.5 * np.cos(3 * t)
S = np.array([curve[i:i + 4] for i in range(99)])
N = curve[4:103, None]
enc = rng.normal(0, 0.4, (4, 8)); be = np.zeros(8)
dec = rng.normal(0, 0.3, (8, 1)); bd = np.zeros(1)
for epoch in range(800):
    z = np.tanh(S @ enc + be)
    out = z @ dec + bd
    d_out = (out - N) * (1 - out ** 2) / len(S)
    d_z = d_out @ dec.T * (1 - z ** 2)
    dec -= 0.02 * z.T @ d_out
    bd -= 0.02 * d_out.sum(axis=0)
    enc -= 0.02 * S.T @ d_z
    be -= 0.02 * d_z.sum(axis=0)
    if epoch % 200 == 0:
        print(epoch, np.mean((out - N) ** 2))
