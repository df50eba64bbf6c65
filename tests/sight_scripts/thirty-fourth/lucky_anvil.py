# verdict: right
# robust regression: Huber, delta = 0.5
import numpy as np
rng = np.random.default_rng(10)
x = np.linspace(0, 1, 30)[:, None]
y = np.cos(5 * x)
y[4] += 3.0     # outlier
y[20] -= 2.5    # another one
W1 = rng.normal(0, 3, (1, 10)); b1 = rng.normal(0, 1, (1, 10))
W2 = rng.normal(0, .5, (10, 1)); b2 = np.zeros((1, 1))
lr = .1
for i in range(2000):
    h = np.tanh(x @ W1 + b1)
    f = h @ W2 + b2
    e = f - y
    psi = np.clip(e, -0.5, 0.5)
    gh = psi @ W2.T * (1 - h**2)
    W2 -= lr * (h.T @ psi) / 30
    b2 -= lr * psi.mean(0, keepdims=True)
    W1 -= lr * (x.T @ gh) / 30
    b1 -= lr * gh.mean(0, keepdims=True)
    if i % 400 == 0: print(i, np.abs(e).mean())
