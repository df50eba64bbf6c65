# verdict: wrong
# line: 23
# why: Adam's bias correction uses beta1 * t instead of beta1 ** t, which turns negative
import numpy as np

rng = np.random.RandomState(64)


class Adam:
    def __init__(self, lr=0.001, beta1=0.9, beta2=0.999, eps=1e-8):
        self.lr, self.beta1, self.beta2, self.eps = lr, beta1, beta2, eps
        self.t = 0
        self.m, self.v = {}, {}

    def step(self, params, grads):
        self.t += 1
        for name, g in grads.items():
            m = self.m.get(name, 0.0)
            v = self.v.get(name, 0.0)
            m = self.beta1 * m + (1 - self.beta1) * g
            v = self.beta2 * v + (1 - self.beta2) * g * g
            self.m[name], self.v[name] = m, v
            m_hat = m / (1 - self.beta1 * self.t)
            v_hat = v / (1 - self.beta2 ** self.t)
            params[name] -= self.lr * m_hat / (np.sqrt(v_hat) + self.eps)


x = rng.uniform(-1, 1, (60, 2))
y = (x[:, :1] ** 2 - x[:, 1:])
p = {"Wh": rng.randn(2, 9), "bh": np.zeros(9), "Wo": rng.randn(9, 1) * 0.3, "bo": np.zeros(1)}
opt = Adam(lr=0.01)

for it in range(400):
    hid = np.tanh(x @ p["Wh"] + p["bh"])
    out = hid @ p["Wo"] + p["bo"]
    d_out = (out - y) / len(x)
    d_hid = d_out @ p["Wo"].T * (1 - hid ** 2)
    opt.step(p, {"Wh": x.T @ d_hid, "bh": d_hid.sum(0), "Wo": hid.T @ d_out, "bo": d_out.sum(0)})
    if it % 80 == 0:
        print(it, float(np.mean((out - y) ** 2) / 2))
