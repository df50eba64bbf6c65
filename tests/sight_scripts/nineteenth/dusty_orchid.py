# verdict: wrong
# line: 16
# why: Adam's step counter is raised for every parameter instead of every step
import numpy as np

rng = np.random.default_rng(29)


class Adam:
    def __init__(self, lr=0.02, b1=0.9, b2=0.999):
        self.lr, self.b1, self.b2, self.t = lr, b1, b2, 0
        self.m, self.v = {}, {}

    def step(self, params, grads):
        for name in params:
            self.t += 1
            g = grads[name]
            self.m[name] = self.b1 * self.m.get(name, 0) + (1 - self.b1) * g
            self.v[name] = self.b2 * self.v.get(name, 0) + (1 - self.b2) * g * g
            mh = self.m[name] / (1 - self.b1 ** self.t)
            vh = self.v[name] / (1 - self.b2 ** self.t)
            params[name] = params[name] - self.lr * mh / (np.sqrt(vh) + 1e-8)


def gradients(params, X, Y):
    hid = np.tanh(X @ params["U"] + params["u"])
    out = hid @ params["V"] + params["v"]
    d_out = (out - Y) / len(X)
    d_hid = d_out @ params["V"].T * (1 - hid ** 2)
    grads = {"U": X.T @ d_hid, "u": d_hid.sum(0), "V": hid.T @ d_out, "v": d_out.sum(0)}
    return grads, float(((out - Y) ** 2).mean())


X = np.linspace(0, 2 * np.pi, 50)[:, None] / np.pi - 1
Y = np.hstack([np.sin(np.pi * X), np.cos(np.pi * X)])
params = {"U": rng.normal(size=(1, 10)), "u": rng.normal(size=10), "V": rng.normal(size=(10, 2)) * 0.3, "v": np.zeros(2)}
optimiser = Adam()
for i in range(600):
    grads, mse = gradients(params, X, Y)
    optimiser.step(params, grads)
    if i % 100 == 0:
        print(i, mse)
