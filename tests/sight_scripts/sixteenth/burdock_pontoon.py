# verdict: right
import numpy as np


class Adam:
    def __init__(self, params, lr=0.02, beta1=0.9, beta2=0.999, eps=1e-8):
        self.params = params
        self.lr, self.beta1, self.beta2, self.eps = lr, beta1, beta2, eps
        self.m = [np.zeros_like(p) for p in params]
        self.v = [np.zeros_like(p) for p in params]
        self.t = 0

    def step(self, grads):
        self.t += 1
        for p, g, m, v in zip(self.params, grads, self.m, self.v):
            m *= self.beta1
            m += (1 - self.beta1) * g
            v *= self.beta2
            v += (1 - self.beta2) * g * g
            m_hat = m / (1 - self.beta1 ** self.t)
            v_hat = v / (1 - self.beta2 ** self.t)
            p -= self.lr * m_hat / (np.sqrt(v_hat) + self.eps)


rng = np.random.default_rng(6)
angle = rng.uniform(0, np.pi, 100)
kind = np.arange(100) % 2
X = np.c_[np.cos(angle), np.sin(angle)]
X[kind == 1] = [1, 0.5] - X[kind == 1]
X += rng.normal(0, 0.1, X.shape)
Y = np.eye(2)[kind]

W1 = rng.normal(0, 1, (2, 16))
b1 = np.zeros(16)
W2 = rng.normal(0, 0.25, (16, 2))
b2 = np.zeros(2)
optimizer = Adam([W1, b1, W2, b2])

for epoch in range(400):
    H = np.tanh(X @ W1 + b1)
    Z = H @ W2 + b2
    Z = np.exp(Z - Z.max(axis=1, keepdims=True))
    P = Z / Z.sum(axis=1, keepdims=True)

    G = (P - Y) / len(X)
    GH = (G @ W2.T) * (1 - H * H)
    optimizer.step([X.T @ GH, GH.sum(0), H.T @ G, G.sum(0)])

    if epoch % 100 == 0:
        print(epoch, -np.mean(np.sum(Y * np.log(P), axis=1)))

print("accuracy", np.mean(P.argmax(1) == kind))
