# verdict: wrong
# line: 20
# also: 25
# why: Huber loss; outside the band the slope lacks delta
import numpy as np
rng = np.random.default_rng(19)
n = 60
x = np.sort(rng.uniform(-2, 2, n)).reshape(n, 1)
y = x ** 2 - 1 + 0.1 * rng.normal(size=(n, 1))
y[::9] += 5
D = 0.3
w1 = rng.normal(size=(1, 10)); c1 = rng.normal(size=10)
w2 = rng.normal(size=(10, 1)) * 0.3; c2 = np.zeros(1)

def huber_loss(r):
    a = np.abs(r)
    return np.mean(np.where(a < D, r ** 2 / 2, D * (a - D / 2)))

def huber_grad(r):
    return np.where(np.abs(r) < D, r, np.sign(r)) / len(r)

for i in range(1000):
    h = np.tanh(x @ w1 + c1)
    r = h @ w2 + c2 - y
    g = huber_grad(r)
    gh = (g @ w2.T) * (1 - h * h)
    w2 -= 0.1 * h.T @ g
    c2 -= 0.1 * g.sum(axis=0)
    w1 -= 0.1 * x.T @ gh
    c1 -= 0.1 * gh.sum(axis=0)
    if i % 200 == 0:
        print("iter", i, "huber", huber_loss(r))
