# verdict: right
import numpy as np

class Momentum:
    def __init__(self, lr, beta):
        self.lr, self.beta, self.buf = lr, beta, {}

    def apply(self, params, grads):
        for key, g in grads.items():
            self.buf[key] = self.beta * self.buf.get(key, 0.0) + g
            params[key] -= self.lr * self.buf[key]

def loss_and_grads(p, x, y):
    h = 1 / (1 + np.exp(-(x @ p["W"] + p["b"])))
    q = 1 / (1 + np.exp(-(h @ p["V"] + p["c"])))
    loss = -np.mean(y * np.log(q) + (1 - y) * np.log(1 - q))
    dq = (q - y) / y.size
    dh = (dq @ p["V"].T) * h * (1 - h)
    return loss, {"V": h.T @ dq, "c": dq.sum(0), "W": x.T @ dh, "b": dh.sum(0)}

rng = np.random.default_rng(4)
x = rng.uniform(-1, 1, (90, 2))
# two labels at once: inside the circle, above the diagonal
y = np.stack([(x ** 2).sum(1) < 0.5, x[:, 1] > x[:, 0]], axis=1).astype(float)

p = {"W": rng.normal(0, 1, (2, 10)), "b": np.zeros(10), "V": rng.normal(0, 1, (10, 2)), "c": np.zeros(2)}
opt = Momentum(lr=0.2, beta=0.9)
for step in range(1, 1001):
    loss, grads = loss_and_grads(p, x, y)
    opt.apply(p, grads)
    if step % 250 == 0:
        print(step, round(float(loss), 4))
