# verdict: wrong
# line: 29
# why: recurrent weight gradient uses h[t] instead of h[t-1]
import numpy as np

rng = np.random.RandomState(91)
wave = np.sin(np.arange(60) * 0.5)
T, H = 6, 5
starts = np.arange(0, 50, 2)
inputs = np.stack([wave[s:s + T] for s in starts])
goal = wave[starts + T].reshape(-1, 1)
wxh = rng.randn(1, H) * 0.4
whh = rng.randn(H, H) * 0.3
why = rng.randn(H, 1) * 0.4
bh = np.zeros(H)

for sweep in range(600):
    h = {-1: np.zeros((len(goal), H))}
    for t in range(T):
        h[t] = np.tanh(inputs[:, [t]] @ wxh + h[t - 1] @ whh + bh)
    yhat = h[T - 1] @ why
    dy = (yhat - goal) / len(goal)
    dwhy = h[T - 1].T @ dy
    dwxh, dwhh, dbh = np.zeros_like(wxh), np.zeros_like(whh), np.zeros_like(bh)
    dh = dy @ why.T
    for t in range(T - 1, -1, -1):
        draw = dh * (1 - h[t] ** 2)
        dwxh += inputs[:, [t]].T @ draw
        dwhh += h[t].T @ draw
        dbh += draw.sum(axis=0)
        dh = draw @ whh.T
    for p, g in zip((wxh, whh, why, bh), (dwxh, dwhh, dwhy, dbh)):
        p -= 0.1 * g
    if sweep % 150 == 0:
        print(sweep, ((yhat - goal) ** 2).mean())
