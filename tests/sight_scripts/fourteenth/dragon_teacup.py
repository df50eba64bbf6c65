# verdict: wrong
# line: 20
# why: Adam: second moment corrected with beta1 instead of beta2
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
        for i, g in enumerate(grads):
            self.m[i] = self.beta1 * self.m[i] + (1 - self.beta1) * g
            self.v[i] = self.beta2 * self.v[i] + (1 - self.beta2) * g * g
            m_hat = self.m[i] / (1 - self.beta1 ** self.t)
            v_hat = self.v[i] / (1 - self.beta1 ** self.t)
            self.params[i] -= self.lr * m_hat / (np.sqrt(v_hat) + self.eps)

np.random.seed(15)
X = np.random.randn(90, 3)
y = np.abs(X[:, :1]) - 0.5 * X[:, 1:2] * X[:, 2:3]
w1 = np.random.randn(3, 20) * 0.5
b1 = np.zeros(20)
w2 = np.random.randn(20, 1) * 0.3
b2 = np.zeros(1)
adam = Adam([w1, b1, w2, b2])

for epoch in range(600):
    z = X @ w1 + b1
    h = np.maximum(z, 0)
    pred = h @ w2 + b2
    d = 2 * (pred - y) / len(X)
    dz = (d @ w2.T) * (z > 0)
    adam.step([X.T @ dz, dz.sum(0), h.T @ d, d.sum(0)])
    if epoch % 100 == 0:
        print(epoch, np.mean((pred - y) ** 2))
