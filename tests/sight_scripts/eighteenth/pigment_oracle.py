# verdict: right
import numpy as np

rng = np.random.default_rng(91)
hours = rng.uniform(0, 1, (90, 2))
rate_true = np.exp(0.5 + np.sin(4 * hours[:, :1]) + hours[:, 1:])
calls = rng.poisson(rate_true).astype(float)

w_in = rng.normal(size=(2, 8)) * 1.5
b_in = np.zeros(8)
w_out = rng.normal(size=(8, 1)) * 0.2
b_out = np.zeros(1)
lr = 0.03

for i in range(1200):
    h = np.tanh(hours @ w_in + b_in)
    log_rate = h @ w_out + b_out
    rate = np.exp(log_rate)
    nll = np.mean(rate - calls * log_rate)
    d_log = (rate - calls) / len(hours)
    d_h = d_log @ w_out.T
    d_pre = d_h * (1 - h ** 2)
    w_out -= lr * h.T @ d_log
    b_out -= lr * d_log.sum(axis=0)
    w_in -= lr * hours.T @ d_pre
    b_in -= lr * d_pre.sum(axis=0)
    if i % 300 == 0:
        print("iteration", i, "nll", nll)
