# verdict: right
import numpy as np

# ratings: user table and film table, an MLP on top of both
rng = np.random.default_rng(71)
users = rng.integers(0, 8, 120)
films = rng.integers(0, 6, 120)
taste = rng.normal(size=(8, 6))
stars = np.tanh(taste[users, films]).reshape(-1, 1)

P = rng.normal(0, 0.4, (8, 3))
Q = rng.normal(0, 0.4, (6, 3))
W = rng.normal(0, 0.4, (6, 10))
c = np.zeros(10)
w = rng.normal(0, 0.4, (10, 1))
c2 = np.zeros(1)

onehot_u = np.eye(8)[users]
onehot_f = np.eye(6)[films]

for it in range(1000):
    e = np.hstack([onehot_u @ P, onehot_f @ Q])
    h = np.tanh(e @ W + c)
    out = h @ w + c2
    g = (out - stars) / 120
    gh = g @ w.T * (1 - h ** 2)
    ge = gh @ W.T
    w -= 0.2 * h.T @ g
    c2 -= 0.2 * g.sum(0)
    W -= 0.2 * e.T @ gh
    c -= 0.2 * gh.sum(0)
    P -= 0.2 * onehot_u.T @ ge[:, :3]
    Q -= 0.2 * onehot_f.T @ ge[:, 3:]
    if it % 250 == 0:
        print(it, np.mean((out - stars) ** 2))
