# verdict: wrong
# line: 16
# why: The derivative of the log loss by the output is passed on without multiplying by the sigmoid's slope p*(1-p).
import numpy as np
rng = np.random.default_rng(3141)
x = rng.normal(size=(45, 3))
y = (x @ [1, -1, .5] + x[:, 0] * x[:, 1] > 0).astype(float)[:, None]
a = rng.normal(0, .5, (3, 5)); b = np.zeros(5)
c = rng.normal(0, .5, (5, 1)); d = np.zeros(1)
for i in range(400):
    h = np.tanh(x @ a + b)
    p = 1 / (1 + np.exp(-(h @ c + d)))
    p = np.clip(p, 1e-6, 1 - 1e-6)
    loss = -(y * np.log(p) + (1 - y) * np.log(1 - p)).mean()
    dp = -(y / p - (1 - y) / (1 - p)) / len(y)
    dlogit = dp
    dh = dlogit @ c.T * (1 - h * h)
    c -= 0.05 * h.T @ dlogit
    d -= 0.05 * dlogit.sum(axis=0)
    a -= 0.05 * x.T @ dh
    b -= 0.05 * dh.sum(axis=0)
    if i % 100 == 0: print(i, loss)
