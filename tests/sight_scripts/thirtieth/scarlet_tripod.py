# verdict: wrong
# line: 33
import numpy as np

rng = np.random.default_rng(26)
T, H = 8, 6
wave = np.sin(np.arange(120) * 0.4) * 0.8

Wx = rng.normal(0, 0.5, (H, 1))
Wh = rng.normal(0, 0.4, (H, H))
bh = np.zeros((H, 1))
Wy = rng.normal(0, 0.5, (1, H))
by = np.zeros((1, 1))
lr = 0.02


def pass_through(xs, ts, h0):
    hs, ys, loss = {-1: h0}, {}, 0.0
    for t in range(len(xs)):
        hs[t] = np.tanh(Wx * xs[t] + Wh @ hs[t - 1] + bh)
        ys[t] = Wy @ hs[t] + by
        loss += 0.5 * float((ys[t] - ts[t])[0, 0]) ** 2
    dWx, dWh, dbh = np.zeros_like(Wx), np.zeros_like(Wh), np.zeros_like(bh)
    dWy, dby = np.zeros_like(Wy), np.zeros_like(by)
    dnext = np.zeros((H, 1))
    for t in reversed(range(len(xs))):
        dy = ys[t] - ts[t]
        dWy += dy @ hs[t].T
        dby += dy
        draw = (Wy.T @ dy + dnext) * (1 - hs[t] ** 2)
        dbh += draw
        dWx += draw * xs[t]
        dWh += draw @ hs[t].T
        dnext = Wh.T @ draw
    return loss, (dWx, dWh, dbh, dWy, dby)


for epoch in range(60):
    total = 0.0
    for p in range(0, 104, T):
        loss, grads = pass_through(wave[p:p + T], wave[p + 1:p + T + 1], np.zeros((H, 1)))
        total += loss
        for param, g in zip((Wx, Wh, bh, Wy, by), grads):
            param -= lr * g
    if epoch % 15 == 0:
        print(epoch, total)
