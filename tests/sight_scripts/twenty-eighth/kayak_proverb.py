# verdict: wrong
# line: 19
import numpy as np

class AdamOptimizer:
    def __init__(self, lr=0.01, beta1=0.9, beta2=0.999, eps=1e-8):
        self.lr = lr
        self.beta1 = beta1
        self.beta2 = beta2
        self.eps = eps
        self.t = 0
        self.m = {}
        self.v = {}

    def update(self, name, w, g):
        if name not in self.m:
            self.m[name] = np.zeros_like(w)
            self.v[name] = np.zeros_like(w)
        self.t += 1
        self.m[name] = self.beta1 * self.m[name] + (1 - self.beta1) * g
        self.v[name] = self.beta2 * self.v[name] + (1 - self.beta2) * g ** 2
        m_hat = self.m[name] / (1 - self.beta1 ** self.t)
        v_hat = self.v[name] / (1 - self.beta2 ** self.t)
        return w - self.lr * m_hat / (np.sqrt(v_hat) + self.eps)

np.random.seed(64)
X = np.random.randn(100, 3)
Y = (np.abs(X).sum(axis=1) > 2.2).astype(float).reshape(-1, 1)
net = {'W1': np.random.randn(3, 12) * 0.5, 'b1': np.zeros(12),
       'W2': np.random.randn(12, 1) * 0.5, 'b2': np.zeros(1)}
opt = AdamOptimizer()

for epoch in range(300):
    a = np.maximum(0, X @ net['W1'] + net['b1'])
    p = 1 / (1 + np.exp(-(a @ net['W2'] + net['b2'])))
    dz2 = (p - Y) / len(X)
    dz1 = dz2 @ net['W2'].T * (a > 0)
    grads = {'W1': X.T @ dz1, 'b1': dz1.sum(0), 'W2': a.T @ dz2, 'b2': dz2.sum(0)}
    for name in net:
        net[name] = opt.update(name, net[name], grads[name])
    if epoch % 60 == 0:
        print(epoch, -np.mean(Y * np.log(p + 1e-9) + (1 - Y) * np.log(1 - p + 1e-9)))
print(net['W2'].ravel())
