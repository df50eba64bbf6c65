# verdict: right
# How many people wait at the stop? Counts -> Poisson, AdaGrad.
import numpy as np

rng = np.random.default_rng(23)
hour = rng.uniform(0, 1, 200)
rain = rng.integers(0, 2, 200)
rate = np.exp(1 + 1.2 * np.sin(6 * hour) - 0.6 * rain)
count = rng.poisson(rate).astype(float)[:, None]
X = np.column_stack([hour * 2 - 1, rain])

W1 = rng.normal(0, 1, (2, 10))
b1 = np.zeros(10)
W2 = rng.normal(0, 0.1, (10, 1))
b2 = np.zeros(1)
params = [W1, b1, W2, b2]
hist = [np.full_like(p, 1e-8) for p in params]

for i in range(800):
    h = np.tanh(X @ W1 + b1)
    mu = np.exp(h @ W2 + b2)
    nll = np.mean(mu - count * np.log(mu))
    d = (mu - count) / len(X)
    dh = d @ W2.T * (1 - h ** 2)
    grads = [X.T @ dh, dh.sum(0), h.T @ d, d.sum(0)]
    for p, g, s in zip(params, grads, hist):
        s += g * g
        p -= 0.1 * g / np.sqrt(s)
    if i % 100 == 0:
        print(i, round(nll, 4))
