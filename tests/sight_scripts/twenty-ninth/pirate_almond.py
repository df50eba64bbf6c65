# verdict: wrong
# line: 33
import numpy as np

rng = np.random.default_rng(29)
T, B, H = 5, 20, 7
x = rng.integers(0, 2, (B, T))
parity = x.sum(axis=1) % 2 * 1.0
last3 = x[:, -3:].sum(axis=1) / 3.0
target = last3[:, None]

Wxh = rng.normal(0, 0.5, (1, H))
Whh = rng.normal(0, 0.5, (H, H))
bh = np.zeros(H)
Why = rng.normal(0, 0.5, (H, 1))
by = np.zeros(1)
lr = 0.1

for it in range(400):
    h = [np.zeros((B, H))]
    for t in range(T):
        h.append(np.tanh(x[:, [t]] @ Wxh + h[t] @ Whh + bh))
    y = h[T] @ Why + by
    dy = (y - target) / B
    gWhy, gby = h[T].T @ dy, dy.sum(0)
    gWxh, gWhh, gbh = np.zeros_like(Wxh), np.zeros_like(Whh), np.zeros_like(bh)
    dh_next = dy @ Why.T
    for t in reversed(range(T)):
        da = dh_next * (1 - h[t + 1] ** 2)
        gWxh += x[:, [t]].T @ da
        gWhh += h[t].T @ da
        gbh += da.sum(0)
        dh_next = da @ Whh
    for P, G in ((Wxh, gWxh), (Whh, gWhh), (bh, gbh), (Why, gWhy), (by, gby)):
        P -= lr * G
    if it % 80 == 0:
        print("it", it, "mse", np.mean((y - target) ** 2))
