# verdict: right
# fit sin(x) with one hidden layer
import numpy as np
rng = np.random.default_rng(7)
x = np.linspace(-3, 3, 64)[:, None]
t = np.sin(x)
H = 12
W1 = rng.normal(0, 1, (1, H)); b1 = rng.normal(0, 1, H)
W2 = rng.normal(0, 1 / np.sqrt(H), (H, 1)); b2 = np.zeros(1)
params = [W1, b1, W2, b2]
vel = [np.zeros_like(p) for p in params]
lr, mu, batch = 0.02, 0.9, 16
for epoch in range(400):
    order = rng.permutation(64)
    for s in range(0, 64, batch):
        k = order[s:s + batch]
        xb, tb = x[k], t[k]
        a = np.tanh(xb @ W1 + b1)
        o = a @ W2 + b2
        g = (o - tb) / len(k)
        ga = (g @ W2.T) * (1 - a * a)
        grads = [xb.T @ ga, ga.sum(0), a.T @ g, g.sum(0)]
        for p, v, d in zip(params, vel, grads):
            v *= mu
            v -= lr * d
            p += v
print("rmse", np.sqrt(np.mean((np.tanh(x @ W1 + b1) @ W2 + b2 - t) ** 2)))
