# verdict: wrong
# line: 18
# why: Adam second moment averages the squared first moment instead of the squared gradient
import numpy as np

class Adam:
    def __init__(self, params, lr=0.01, beta1=0.9, beta2=0.999, eps=1e-8):
        self.params = params
        self.lr, self.beta1, self.beta2, self.eps = lr, beta1, beta2, eps
        self.m = [np.zeros_like(p) for p in params]
        self.v = [np.zeros_like(p) for p in params]
        self.t = 0

    def step(self, grads):
        self.t += 1
        for i, (p, g) in enumerate(zip(self.params, grads)):
            self.m[i] = self.beta1 * self.m[i] + (1 - self.beta1) * g
            self.v[i] = self.beta2 * self.v[i] + (1 - self.beta2) * self.m[i] ** 2
            m_hat = self.m[i] / (1 - self.beta1 ** self.t)
            v_hat = self.v[i] / (1 - self.beta2 ** self.t)
            p -= self.lr * m_hat / (np.sqrt(v_hat) + self.eps)

np.random.seed(0)
X = np.random.rand(30, 3)
Y = X.sum(axis=1, keepdims=True) ** 2 / 9
W1 = np.random.randn(3, 8) * 0.5
W2 = np.random.randn(8, 1) * 0.5
opt = Adam([W1, W2])
for epoch in range(500):
    H = 1 / (1 + np.exp(-X @ W1))
    out = H @ W2
    d_out = 2 * (out - Y) / len(X)
    d_hid = d_out @ W2.T * H * (1 - H)
    opt.step([X.T @ d_hid, H.T @ d_out])
print(np.mean((out - Y) ** 2))
