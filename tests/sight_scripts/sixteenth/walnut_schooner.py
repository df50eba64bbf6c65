# verdict: wrong
# line: 27
# also: 16, 19, 25, 26
# why: Adam: the step counter is never counted up, so the bias correction stays that of t = 1
import numpy as np


class AdamOptimizer:
    def __init__(self, learning_rate=0.01, beta_1=0.9, beta_2=0.999, epsilon=1e-8):
        self.learning_rate = learning_rate
        self.beta_1 = beta_1
        self.beta_2 = beta_2
        self.epsilon = epsilon
        self.m = {}
        self.v = {}
        self.t = 1

    def apply(self, params, grads):
        for key in params:
            if key not in self.m:
                self.m[key] = np.zeros_like(params[key])
                self.v[key] = np.zeros_like(params[key])
            self.m[key] = self.beta_1 * self.m[key] + (1 - self.beta_1) * grads[key]
            self.v[key] = self.beta_2 * self.v[key] + (1 - self.beta_2) * grads[key] ** 2
            m_hat = self.m[key] / (1 - self.beta_1 ** self.t)
            v_hat = self.v[key] / (1 - self.beta_2 ** self.t)
            params[key] -= self.learning_rate * m_hat / (np.sqrt(v_hat) + self.epsilon)


rng = np.random.default_rng(9)
X = rng.normal(size=(64, 3))
y = np.sin(X @ np.array([[1.0], [0.5], [-1.0]]))

params = {
    "W1": rng.normal(0, 0.5, (3, 10)), "b1": np.zeros(10),
    "W2": rng.normal(0, 0.3, (10, 1)), "b2": np.zeros(1),
}
adam = AdamOptimizer()

for epoch in range(500):
    hidden = np.tanh(X @ params["W1"] + params["b1"])
    output = hidden @ params["W2"] + params["b2"]
    d_output = 2 * (output - y) / len(X)
    d_hidden = d_output @ params["W2"].T * (1 - hidden ** 2)
    grads = {
        "W1": X.T @ d_hidden, "b1": d_hidden.sum(axis=0),
        "W2": hidden.T @ d_output, "b2": d_output.sum(axis=0),
    }
    adam.apply(params, grads)
    if epoch % 100 == 0:
        print(f"epoch {epoch:4d}   loss {np.mean((output - y) ** 2):.6f}")
