# verdict: wrong
# line: 39
# why: The gradient of the hidden bias keeps only the last time step instead of the sum.
import numpy as np


class SmallNet:
    """Elman net for one-step-ys forecasts of a scalar series."""

    def __init__(self, units, seed):
        r = np.random.default_rng(seed)
        self.U = r.normal(0, 0.5, units)
        self.V = r.normal(0, 0.4, (units, units))
        self.c = np.zeros(units)
        self.w = r.normal(0, 0.5, units)
        self.d = 0.0

    def run(self, series):
        s = [np.zeros(len(self.U))]
        out = []
        for value in series:
            s.append(np.tanh(self.U * value + self.V @ s[-1] + self.c))
            out.append(self.w @ s[-1] + self.d)
        return s, out

    def train_window(self, series, targets, lr, limit):
        s, out = self.run(series)
        T = len(series)
        gU, gV, gc = np.zeros_like(self.U), np.zeros_like(self.V), np.zeros_like(self.c)
        gw, gd = np.zeros_like(self.w), 0.0
        carry = np.zeros_like(self.c)
        for t in range(T - 1, -1, -1):
            e = (out[t] - targets[t]) / T
            gw += e * s[t + 1]
            gd += e
            dz = (e * self.w + carry) * (1 - s[t + 1] ** 2)
            gU += dz * series[t]
            gV += np.outer(dz, s[t])
            gc = dz
            carry = self.V.T @ dz
        norm = np.sqrt(sum(np.sum(g ** 2) for g in (gU, gV, gc, gw, gd)))
        scale = min(1.0, limit / norm)
        self.U -= lr * scale * gU
        self.V -= lr * scale * gV
        self.c -= lr * scale * gc
        self.w -= lr * scale * gw
        self.d -= lr * scale * gd
        return 0.5 * float(np.mean((np.array(out) - targets) ** 2))


t = np.arange(120)
wave = np.sin(0.3 * t) + 0.4 * np.cos(0.11 * t)
net = SmallNet(units=5, seed=9)
window = 10
for sweep in range(40):
    losses = []
    for start in range(0, len(wave) - window - 1, window):
        xs = wave[start:start + window]
        ys = wave[start + 1:start + window + 1]
        losses.append(net.train_window(xs, ys, 0.1, 0.5))
    if sweep % 8 == 0:
        print("sweep %2d  half mse %.4f" % (sweep, np.mean(losses)))
