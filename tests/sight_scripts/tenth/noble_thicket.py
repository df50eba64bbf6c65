# verdict: wrong
# line: 20
# why: The first moment is corrected with the second moment's beta.
import numpy as np

class Adam:
    def __init__(self, lr=0.02, b1=0.9, b2=0.999):
        self.lr, self.b1, self.b2 = lr, b1, b2
        self.t = 0
        self.m, self.v = {}, {}

    def update(self, params, grads):
        self.t += 1
        for k in params:
            if k not in self.m:
                self.m[k] = np.zeros_like(params[k])
                self.v[k] = np.zeros_like(params[k])
            self.m[k] = self.b1 * self.m[k] + (1 - self.b1) * grads[k]
            self.v[k] = self.b2 * self.v[k] + (1 - self.b2) * grads[k] ** 2
            mh = self.m[k] / (1 - self.b2 ** self.t)
            vh = self.v[k] / (1 - self.b2 ** self.t)
            params[k] -= self.lr * mh / (np.sqrt(vh) + 1e-8)

np.random.seed(0)
X = np.linspace(-1, 1, 30)[:, None]
Y = np.abs(X)
P = {"w1": np.random.randn(1, 8), "b1": np.zeros(8), "w2": np.random.randn(8, 1) * 0.3, "b2": np.zeros(1)}
opt = Adam()
for i in range(1500):
    h = np.tanh(X @ P["w1"] + P["b1"])
    out = h @ P["w2"] + P["b2"]
    d = 2 / len(X) * (out - Y)
    dh = d @ P["w2"].T * (1 - h * h)
    g = {"w2": h.T @ d, "b2": d.sum(0), "w1": X.T @ dh, "b1": dh.sum(0)}
    opt.update(P, g)
print("loss", ((out - Y) ** 2).mean())
