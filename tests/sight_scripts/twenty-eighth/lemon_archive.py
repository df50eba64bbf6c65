# verdict: wrong
# line: 41
import numpy as np

class RNN:
    """Predicts the next value of a wave."""
    def __init__(self, hidden, seed=0):
        r = np.random.RandomState(seed)
        self.U = r.randn(hidden, 1) * 0.5
        self.W = r.randn(hidden, hidden) * 0.3
        self.V = r.randn(1, hidden) * 0.5
        self.b = np.zeros((hidden, 1))
        self.c = np.zeros((1, 1))

    def run(self, xs):
        h = np.zeros_like(self.b)
        self.hs = [h]
        ys = []
        for x in xs:
            h = np.tanh(self.U * x + self.W @ h + self.b)
            self.hs.append(h)
            ys.append(self.V @ h + self.c)
        return ys

    def learn(self, xs, ts, lr):
        ys = self.run(xs)
        dU = np.zeros_like(self.U); dW = np.zeros_like(self.W); dV = np.zeros_like(self.V)
        db = np.zeros_like(self.b); dc = np.zeros_like(self.c)
        dnext = np.zeros_like(self.b)
        loss = 0
        for t in reversed(range(len(xs))):
            e = ys[t] - ts[t]
            loss += float(e[0, 0] ** 2) / 2
            dV += e @ self.hs[t + 1].T
            dc += e
            dh = self.V.T @ e + dnext
            dz = dh * (1 - self.hs[t + 1] ** 2)
            dU += dz * xs[t]
            dW += dz @ self.hs[t].T
            db += dz
            dnext = self.W.T @ dh
        n = len(xs)
        self.U -= lr * dU / n; self.W -= lr * dW / n; self.V -= lr * dV / n
        self.b -= lr * db / n; self.c -= lr * dc / n
        return loss / n

wave = [np.sin(0.4 * k) for k in range(26)]
net = RNN(7, seed=4)
for epoch in range(400):
    l = net.learn(wave[:-1], wave[1:], 0.05)
    if epoch % 80 == 0:
        print(epoch, l)
print(l)
