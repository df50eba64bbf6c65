# verdict: right
import numpy as np

# Poisson regression network: number of calls per hour, output exp
rng = np.random.default_rng(93)
hour = rng.uniform(0, 24, 120)
weekend = rng.integers(0, 2, 120)
rate = np.exp(1 + np.sin((hour - 8) / 24 * 2 * np.pi) - 0.7 * weekend)
calls = rng.poisson(rate)[:, None].astype(float)
X = np.c_[hour / 12 - 1, weekend]

W1 = rng.normal(0, 1, (2, 9)); b1 = np.zeros(9)
W2 = rng.normal(0, 0.2, (9, 1)); b2 = np.zeros(1)

def nll(log_mu):
    return np.mean(np.exp(log_mu) - calls * log_mu)

for i in range(1200):
    h = np.tanh(X @ W1 + b1)
    log_mu = h @ W2 + b2
    d = (np.exp(log_mu) - calls) / len(calls)
    gW2 = h.T @ d
    gb2 = d.sum(0)
    dh = (d @ W2.T) * (1 - h ** 2)
    W1 -= 0.05 * X.T @ dh
    b1 -= 0.05 * dh.sum(0)
    W2 -= 0.05 * gW2
    b2 -= 0.05 * gb2
    if i % 200 == 0:
        print(i, nll(log_mu))
print(np.c_[np.exp(log_mu)[:4], calls[:4]])
