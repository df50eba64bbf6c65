# verdict: wrong
# line: 16
# why: Adam step counter goes up once per parameter instead of once per step
import numpy as np

class Adam:
    def __init__(self, params, lr=0.01, beta1=0.9, beta2=0.999, eps=1e-8):
        self.params = params
        self.lr, self.beta1, self.beta2, self.eps = lr, beta1, beta2, eps
        self.m = {k: np.zeros_like(v) for k, v in params.items()}
        self.v = {k: np.zeros_like(v) for k, v in params.items()}
        self.t = 0

    def step(self, grads):
        for k in self.params:
            self.t += 1
            self.m[k] = self.beta1 * self.m[k] + (1 - self.beta1) * grads[k]
            self.v[k] = self.beta2 * self.v[k] + (1 - self.beta2) * grads[k] ** 2
            m_hat = self.m[k] / (1 - self.beta1 ** self.t)
            v_hat = self.v[k] / (1 - self.beta2 ** self.t)
            self.params[k] -= self.lr * m_hat / (np.sqrt(v_hat) + self.eps)

rng = np.random.default_rng(19)
X = rng.normal(size=(100, 3))
y = (X[:, 0] * X[:, 1] > X[:, 2]).astype(float)[:, None]

params = {
    "W1": rng.normal(0, 0.6, (3, 12)),
    "b1": np.zeros(12),
    "W2": rng.normal(0, 0.3, (12, 1)),
    "b2": np.zeros(1),
}
opt = Adam(params)

for it in range(500):
    h = np.tanh(X @ params["W1"] + params["b1"])
    p = 1 / (1 + np.exp(-(h @ params["W2"] + params["b2"])))
    dout = (p - y) / len(X)
    dh = dout @ params["W2"].T * (1 - h ** 2)
    opt.step({"W1": X.T @ dh, "b1": dh.sum(0), "W2": h.T @ dout, "b2": dout.sum(0)})
    if it % 100 == 0:
        print(it, "log loss", -np.mean(y * np.log(p) + (1 - y) * np.log(1 - p)))
