# verdict: wrong
# line: 32
# also: 36
import numpy as np
np.random.seed(9)

text = "abcabdabcabd" * 5
chars = sorted(set(text))
V, H, T, lr = len(chars), 8, 6, 0.1
ix = {c: i for i, c in enumerate(chars)}
Wx, Wh, Wy = np.random.randn(H, V) * 0.3, np.random.randn(H, H) * 0.3, np.random.randn(V, H) * 0.3
bh, by = np.zeros((H, 1)), np.zeros((V, 1))

for n in range(300):
    start = (n * T) % (len(text) - T - 1)
    seq = [ix[c] for c in text[start:start + T + 1]]
    xs, hs, ps, loss = {}, {-1: np.zeros((H, 1))}, {}, 0.0
    for t in range(T):
        xs[t] = np.zeros((V, 1))
        xs[t][seq[t]] = 1
        hs[t] = np.tanh(Wx @ xs[t] + Wh @ hs[t - 1] + bh)
        s = Wy @ hs[t] + by
        ps[t] = np.exp(s) / np.exp(s).sum()
        loss -= np.log(ps[t][seq[t + 1], 0])
    dWx, dWh, dWy, dbh, dby = [np.zeros_like(a) for a in (Wx, Wh, Wy, bh, by)]
    dhnext = np.zeros((H, 1))
    for t in reversed(range(T)):
        dy = ps[t].copy()
        dy[seq[t + 1]] -= 1
        dWy += dy @ hs[t].T
        dby += dy
        dh = Wy.T @ dy + dhnext
        draw = (1 - hs[t] ** 2) * dh
        dWx += draw @ xs[t].T
        dWh += draw @ hs[t - 1].T
        dbh += draw
    for param, d in ((Wx, dWx), (Wh, dWh), (Wy, dWy), (bh, dbh), (by, dby)):
        param -= lr * d / T
    if n % 60 == 0:
        print(n, loss / T)
