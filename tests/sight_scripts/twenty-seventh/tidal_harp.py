# verdict: wrong
# line: 32
# hears eight water levels, tells the next one; simple recurrent net, full backprop through time
import numpy as np

rng = np.random.default_rng(12)
t = np.arange(200) * 0.4
level = 0.6 * np.sin(t) + 0.3 * np.sin(1.9 * t + 1)
T = 8
seqs = np.array([level[i:i + T + 1] for i in range(0, 190, 3)])
N, H = len(seqs), 10

Wx = rng.normal(0, 0.5, (1, H))
Wh = rng.normal(0, 0.3, (H, H))
bh = np.zeros(H)
Wy = rng.normal(0, 0.3, (H, 1))
by = np.zeros(1)
lr = 0.05

for epoch in range(500):
    s = np.zeros((T + 1, N, H))
    for k in range(1, T + 1):
        s[k] = np.tanh(seqs[:, k - 1:k] @ Wx + s[k - 1] @ Wh + bh)
    out = s[T] @ Wy + by
    d = 2 * (out - seqs[:, T:]) / N

    gWx, gWh, gbh = np.zeros_like(Wx), np.zeros_like(Wh), np.zeros_like(bh)
    ds = d @ Wy.T
    for k in range(T, 0, -1):
        da = ds * (1 - s[k] ** 2)
        gWx += seqs[:, k - 1:k].T @ da
        gWh += s[k].T @ da
        gbh += da.sum(axis=0)
        ds = da @ Wh.T
    Wy -= lr * s[T].T @ d
    by -= lr * d.sum(axis=0)
    Wx -= lr * gWx
    Wh -= lr * gWh
    bh -= lr * gbh
    if epoch % 100 == 0:
        print(epoch, 'mse', np.mean((out - seqs[:, T:]) ** 2))
