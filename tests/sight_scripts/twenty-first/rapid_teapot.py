# verdict: right
# counts of visitors by hour: Poisson regression with a hidden layer
import numpy as np

rng = np.random.default_rng(12)
hour = rng.uniform(0, 24, 150)
rate = np.exp(1.0 + np.sin(2 * np.pi * (hour - 6) / 24))
visitors = rng.poisson(rate).astype(float)[:, None]
x = ((hour - 12) / 7)[:, None]

W1 = rng.normal(0, 1.0, (1, 10))
b1 = rng.normal(0, 0.5, 10)
W2 = rng.normal(0, 0.2, (10, 1))
b2 = np.zeros(1)

for k in range(1500):
    h = np.tanh(x @ W1 + b1)
    eta = h @ W2 + b2
    mu = np.exp(eta)
    g_eta = (mu - visitors) / len(x)
    g_h = g_eta @ W2.T
    g_a = g_h * (1 - h ** 2)
    W2 -= 0.05 * h.T @ g_eta
    b2 -= 0.05 * g_eta.sum(axis=0)
    W1 -= 0.05 * x.T @ g_a
    b1 -= 0.05 * g_a.sum(axis=0)
    if k % 300 == 0:
        print(k, "neg. log likelihood", np.mean(mu - visitors * eta))
