# verdict: wrong
# line: 22
# why: the hidden biases get the output layer's delta
import numpy as np

rng = np.random.default_rng(3)


class TwoLayer:
    def __init__(self, n_in, n_hid):
        self.p = {"w": rng.uniform(-1, 1, (n_in, n_hid)), "b": rng.uniform(-1, 1, n_hid),
                  "v": rng.uniform(-1, 1, (n_hid, 1)), "c": rng.uniform(-1, 1, 1)}

    def output(self, x):
        hid = np.tanh(x @ self.p["w"] + self.p["b"])
        return hid, hid @ self.p["v"] + self.p["c"]

    def gradient(self, x, y):
        hid, out = self.output(x)
        d_out = (out - y) / len(x)
        d_hid = (d_out @ self.p["v"].T) * (1 - hid ** 2)
        return {"w": x.T @ d_hid, "b": d_out.sum(axis=0), "v": hid.T @ d_out, "c": d_out.sum(axis=0)}

    def fit(self, x, y, epochs, rate):
        for e in range(epochs):
            g = self.gradient(x, y)
            for name in self.p:
                self.p[name] = self.p[name] - rate * g[name]
            if e % (epochs // 5) == 0:
                yield e, float(np.mean((self.output(x)[1] - y) ** 2))


t = np.linspace(-1, 1, 41)[:, None]
signal = np.where(t < 0, -t, t ** 2)
net = TwoLayer(1, 7)
for e, mse in net.fit(t, signal, 1500, 0.1):
    print(f"epoch {e:4d}: mse {mse:.5f}")
