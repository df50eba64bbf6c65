# verdict: right
import numpy as np

rng = np.random.default_rng(1618)

def softplus(x):
    return np.logaddexp(0.0, x)

def softplus_slope(x):
    return 1.0 / (1.0 + np.exp(-x))

# boiling point of water against pressure (bar), smoothed table
p = np.array([0.1, 0.2, 0.3, 0.5, 0.7, 1.0, 1.5, 2.0, 3.0, 4.0, 5.0, 6.0])
T = np.array([45.8, 60.1, 69.1, 81.3, 90.0, 99.6, 111.4, 120.2, 133.5, 143.6, 151.8, 158.8])

x = (np.log(p) / 2)[:, None]
y = (T / 100.0)[:, None]

k = 8
W1 = rng.standard_normal((1, k))
b1 = rng.standard_normal(k)
W2 = rng.standard_normal((k, 1)) * 0.2
b2 = np.zeros(1)

for epoch in range(3000):
    pre = x @ W1 + b1
    h = softplus(pre)
    yhat = h @ W2 + b2
    res = yhat - y
    g2 = res / x.shape[0]
    g1 = (g2 @ W2.T) * softplus_slope(pre)
    W2 -= 0.05 * (h.T @ g2)
    b2 -= 0.05 * g2.sum(0)
    W1 -= 0.05 * (x.T @ g1)
    b1 -= 0.05 * g1.sum(0)
    if epoch % 600 == 0:
        print(epoch, 100 * np.abs(res).max(), "degrees off at most")
