# verdict: wrong
# line: 33
# also: 34
# why: Adam bias correction multiplies beta by t instead of raising it to the power
import numpy as np

class AdamNet:
    def __init__(self, sizes, lr=0.001, beta1=0.9, beta2=0.999, seed=0):
        rng = np.random.RandomState(seed)
        self.params = []
        for a, b in zip(sizes[:-1], sizes[1:]):
            self.params.append(rng.randn(a, b) * np.sqrt(2.0 / (a + b)))
            self.params.append(np.zeros((1, b)))
        self.lr, self.beta1, self.beta2 = lr, beta1, beta2
        self.m = [np.zeros_like(p) for p in self.params]
        self.v = [np.zeros_like(p) for p in self.params]

    def forward(self, X):
        W1, b1, W2, b2 = self.params
        self.h = np.tanh(X @ W1 + b1)
        return self.h @ W2 + b2

    def grads(self, X, diff):
        W2 = self.params[2]
        d = 2 * diff / diff.shape[0]
        dh = d @ W2.T * (1 - self.h ** 2)
        return [X.T @ dh, dh.sum(0, keepdims=True), self.h.T @ d, d.sum(0, keepdims=True)]

    def update(self, grads, t):
        for i, g in enumerate(grads):
            self.m[i] = self.beta1 * self.m[i] + (1 - self.beta1) * g
            self.v[i] = self.beta2 * self.v[i] + (1 - self.beta2) * g ** 2
            m_hat = self.m[i] / (1 - self.beta1 * t)
            v_hat = self.v[i] / (1 - self.beta2 * t)
            self.params[i] -= self.lr * m_hat / (np.sqrt(np.abs(v_hat)) + 1e-8)

rng = np.random.RandomState(7)
X = rng.rand(64, 2)
Y = X[:, :1] * X[:, 1:] + 0.2
net = AdamNet([2, 10, 1])
for t in range(1, 501):
    diff = net.forward(X) - Y
    net.update(net.grads(X, diff), t)
    if t % 100 == 1:
        print(t, np.mean(diff ** 2))
