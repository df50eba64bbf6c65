# verdict: right
# wheel encoder ticks -> position, with layer normalization over the features
import numpy as np

r = np.random.RandomState(7)
ticks = r.randint(0, 40, (60, 3)).astype(float)
pos = np.stack([(ticks[:, 0] + ticks[:, 1]) / 80, (ticks[:, 0] - ticks[:, 1]) / 40], 1)
u = ticks / 40

P1, q1 = r.randn(3, 10), np.zeros(10)
gain, shift = np.ones(10), np.zeros(10)
P2, q2 = r.randn(10, 2) * 0.3, np.zeros(2)

for n in range(1500):
    pre = u @ P1 + q1
    mu = pre.mean(1, keepdims=True)
    sd = np.sqrt(((pre - mu) ** 2).mean(1, keepdims=True) + 1e-6)
    xh = (pre - mu) / sd
    ln = gain * xh + shift
    t = np.tanh(ln)
    out = t @ P2 + q2

    dout = 2 * (out - pos) / pos.size
    dln = dout @ P2.T * (1 - t ** 2)
    dxh = dln * gain
    dpre = (dxh - dxh.mean(1, keepdims=True) - xh * (dxh * xh).mean(1, keepdims=True)) / sd

    P2 -= 0.2 * t.T @ dout
    q2 -= 0.2 * dout.sum(0)
    gain -= 0.2 * (dln * xh).sum(0)
    shift -= 0.2 * dln.sum(0)
    P1 -= 0.2 * u.T @ dpre
    q1 -= 0.2 * dpre.sum(0)
    if n % 300 == 0:
        print(n, np.mean((out - pos) ** 2))
