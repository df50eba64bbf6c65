# verdict: right

# rare class counts three times
import numpy as np
rng = np.random.RandomState(17)
labels = (np.arange(48) % 6 == 0).astype(float).reshape(-1, 1)
x = np.c_[rng.randn(48, 2) + 1.5 * labels, np.ones((48, 1))]
importance = np.where(labels == 1, 3.0, 1.0)
w = rng.randn(3, 6) * 0.7
u = rng.randn(6, 1) * 0.7
for n in range(1, 801):
    h = np.tanh(x.dot(w))
    p = 1 / (1 + np.exp(-h.dot(u)))
    g = importance * (p - labels) / 48
    gw = x.T.dot(g.dot(u.T) * (1 - h * h))
    u = u - 0.5 * h.T.dot(g)
    w = w - 0.5 * gw
    if n % 200 == 0:
        hit = (p > 0.5) == (labels > 0.5)
        print(n, "rare:", hit[labels == 1].mean(), "others:", hit[labels == 0].mean())
