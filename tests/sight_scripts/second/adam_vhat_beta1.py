# verdict: wrong
# line: 20
# why: The second moment is corrected with beta1 instead of beta2.
import numpy as np

class AdamOptimizer:
    def __init__(self, lr=0.01, beta1=0.9, beta2=0.999, epsilon=1e-8):
        self.lr, self.beta1, self.beta2, self.epsilon = lr, beta1, beta2, epsilon
        self.state = {}
        self.t = 0

    def update(self, params, grads):
        self.t += 1
        for key in params:
            m, v = self.state.get(key, (np.zeros_like(params[key]), np.zeros_like(params[key])))
            m = self.beta1 * m + (1 - self.beta1) * grads[key]
            v = self.beta2 * v + (1 - self.beta2) * grads[key] ** 2
            self.state[key] = (m, v)
            m_hat = m / (1 - self.beta1 ** self.t)
            v_hat = v / (1 - self.beta1 ** self.t)
            params[key] -= self.lr * m_hat / (np.sqrt(v_hat) + self.epsilon)

rng = np.random.default_rng(99)
X = rng.normal(size=(60, 2))
y = (X[:, :1] > X[:, 1:] ** 2).astype(float)
params = {"W1": rng.normal(size=(2, 6)), "b1": np.zeros((1, 6)), "W2": rng.normal(size=(6, 1)), "b2": np.zeros((1, 1))}
opt = AdamOptimizer()
for epoch in range(500):
    h = np.tanh(X @ params["W1"] + params["b1"])
    p = 1 / (1 + np.exp(-(h @ params["W2"] + params["b2"])))
    d2 = (p - y) / len(X)
    d1 = d2 @ params["W2"].T * (1 - h ** 2)
    opt.update(params, {"W2": h.T @ d2, "b2": d2.sum(0, keepdims=True),
                        "W1": X.T @ d1, "b1": d1.sum(0, keepdims=True)})
    if epoch % 100 == 0:
        print(epoch, -np.mean(y * np.log(p) + (1 - y) * np.log(1 - p)))
