# verdict: right
# why: A net with exponential output for counts; the Poisson likelihood's gradient is rate minus count, softplus has the sigmoid as slope.
# Photon counts vs. detector angle -- Poisson regression with one hidden layer
import numpy as np
rng = np.random.default_rng(88)
angle = rng.uniform(-1.5, 1.5, 200)
true_rate = 6 * np.cos(angle) ** 2 + 0.5
k = rng.poisson(true_rate)
x = angle[:, None]

W, b = rng.normal(size=(1, 10)), rng.normal(size=10)
v, c = rng.normal(size=10) * 0.1, np.zeros(1)
lr = 0.02
for it in range(3000):
    pre = x @ W + b
    h = np.log1p(np.exp(pre))              # softplus
    lam = np.exp(h @ v + c[0])
    resid = (lam - k) / len(k)             # d(-log L)/d(log rate)
    dpre = np.outer(resid, v) / (1 + np.exp(-pre))
    v -= lr * h.T @ resid
    c -= lr * resid.sum()
    W -= lr * x.T @ dpre
    b -= lr * dpre.sum(0)
    if it % 600 == 0:
        print(it, np.mean(lam - k * np.log(lam)))
