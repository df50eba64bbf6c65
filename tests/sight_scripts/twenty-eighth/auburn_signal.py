# verdict: right
import numpy as np

# Batch normalisation, full backward
def bn_forward(z, gamma, beta, eps=1e-5):
    mu = z.mean(0)
    var = z.var(0)
    zn = (z - mu) / np.sqrt(var + eps)
    return gamma * zn + beta, (zn, var, eps)

def bn_backward(d, gamma, cache):
    zn, var, eps = cache
    n = d.shape[0]
    dgamma = (d * zn).sum(0)
    dbeta = d.sum(0)
    dzn = d * gamma
    dz = (n * dzn - dzn.sum(0) - zn * (dzn * zn).sum(0)) / (n * np.sqrt(var + eps))
    return dz, dgamma, dbeta

r = np.random.RandomState(61)
X = r.randn(48, 3) * [1, 5, 0.2] + [0, 3, -1]
Y = ((X[:, [0]] > 0) ^ (X[:, [1]] > 3)).astype(float)
W1 = r.randn(3, 10)
gam, bet = np.ones(10), np.zeros(10)
W2, b2 = r.randn(10, 1) * 0.4, np.zeros(1)

for i in range(500):
    z = X @ W1
    zb, cache = bn_forward(z, gam, bet)
    a = np.maximum(zb, 0)
    p = 1 / (1 + np.exp(-(a @ W2 + b2)))
    d = (p - Y) / len(X)
    da = d @ W2.T * (zb > 0)
    dz, dgam, dbet = bn_backward(da, gam, cache)
    W2 -= 0.3 * a.T @ d
    b2 -= 0.3 * d.sum(0)
    gam -= 0.3 * dgam
    bet -= 0.3 * dbet
    W1 -= 0.3 * X.T @ dz
    if i % 100 == 0:
        print(i, float(-np.mean(Y * np.log(p + 1e-9) + (1 - Y) * np.log(1 - p + 1e-9))))
print(gam)
