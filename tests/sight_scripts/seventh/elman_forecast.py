# verdict: right
import numpy as np


class TinyRNN:
    """Elman net for one-step-ahead forecasts of a scalar series."""

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
        back = np.zeros_like(self.c)
        for t in range(T - 1, -1, -1):
            e = (out[t] - targets[t]) / T
            gw += e * s[t + 1]
            gd += e
            local = (e * self.w + back) * (1 - s[t + 1] ** 2)
            gU += local * series[t]
            gV += np.outer(local, s[t])
            gc += local
            back = self.V.T @ local
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
net = TinyRNN(units=6, seed=4)
window = 10
for sweep in range(40):
    losses = []
    for start in range(0, len(wave) - window - 1, window):
        piece = wave[start:start + window]
        ahead = wave[start + 1:start + window + 1]
        losses.append(net.train_window(piece, ahead, 0.1, 0.5))
    if sweep % 8 == 0:
        print("sweep %2d  half mse %.4f" % (sweep, np.mean(losses)))
