# verdict: right
import numpy as np

# radial basis functions with trainable centres and widths
np.random.seed(26)
x = np.sort(np.random.uniform(0, 10, 80))
y = np.sin(x) * np.exp(-0.1 * x) + 0.05 * np.random.randn(80)

K = 8
mu = np.linspace(0.5, 9.5, K) + np.random.randn(K) * 0.2
gamma = np.full(K, 0.8) + np.random.rand(K) * 0.2
w = np.random.randn(K) * 0.1
bias = 0.0

def phi(x, mu, gamma):
    d = x[:, None] - mu[None, :]
    return d, np.exp(-gamma * d ** 2)

for it in range(1200):
    d, g = phi(x, mu, gamma)
    f = g @ w + bias
    r = f - y
    dL = 2 * r / len(x)
    dw = g.T @ dL
    dbias = dL.sum()
    dg = dL[:, None] * w[None, :]
    dmu = (dg * g * 2 * gamma * d).sum(axis=0)
    dgamma = (dg * g * -(d ** 2)).sum(axis=0)
    w -= 0.1 * dw
    bias -= 0.1 * dbias
    mu -= 0.1 * dmu
    gamma -= 0.1 * dgamma
    if it % 200 == 0:
        print(it, np.mean(r ** 2))
print(mu, gamma)
