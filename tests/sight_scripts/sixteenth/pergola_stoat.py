# verdict: right
import numpy as np

rng = np.random.default_rng(10)

T, H = 12, 8
signal = np.sin(np.arange(T + 1) * 0.7)
xs, ys = signal[:-1], signal[1:]

Wxh = rng.normal(0, 0.5, (H, 1))
Whh = rng.normal(0, 0.3, (H, H))
Why = rng.normal(0, 0.5, (1, H))
bh = np.zeros((H, 1))
by = np.zeros((1, 1))
lr = 0.02

for epoch in range(500):
    hs = {-1: np.zeros((H, 1))}
    preds = {}
    loss = 0.0
    for t in range(T):
        hs[t] = np.tanh(Wxh * xs[t] + Whh @ hs[t - 1] + bh)
        preds[t] = Why @ hs[t] + by
        loss += 0.5 * (preds[t].item() - ys[t]) ** 2

    dWxh, dWhh, dWhy = np.zeros_like(Wxh), np.zeros_like(Whh), np.zeros_like(Why)
    dbh, dby = np.zeros_like(bh), np.zeros_like(by)
    dh_next = np.zeros((H, 1))
    for t in range(T - 1, -1, -1):
        dy = preds[t] - ys[t]
        dWhy += dy @ hs[t].T
        dby += dy
        dh = Why.T @ dy + dh_next
        draw = (1 - hs[t] ** 2) * dh
        dbh += draw
        dWxh += draw * xs[t]
        dWhh += draw @ hs[t - 1].T
        dh_next = Whh.T @ draw

    for param, grad in zip((Wxh, Whh, Why, bh, by), (dWxh, dWhh, dWhy, dbh, dby)):
        param -= lr * grad

    if epoch % 100 == 0:
        print(epoch, round(loss, 5))
