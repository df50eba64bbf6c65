# verdict: right
import numpy as np


class Adagrad:
    def __init__(self, lr=0.1, eps=1e-7):
        self.lr, self.eps, self.sums = lr, eps, None

    def update(self, params, grads):
        if self.sums is None:
            self.sums = {k: np.zeros_like(p) for k, p in params.items()}
        for k in params:
            self.sums[k] += grads[k] * grads[k]
            params[k] -= self.lr * grads[k] / (np.sqrt(self.sums[k]) + self.eps)


class TwoLayerNet:
    def __init__(self, i, h, o, std=0.3):
        r = np.random.RandomState(1)
        self.params = {'W1': std * r.randn(i, h), 'b1': np.zeros(h),
                       'W2': std * r.randn(h, o), 'b2': np.zeros(o)}

    def predict(self, x):
        p = self.params
        self.z1 = 1 / (1 + np.exp(-(x @ p['W1'] + p['b1'])))
        a2 = self.z1 @ p['W2'] + p['b2']
        a2 = a2 - a2.max(axis=-1, keepdims=True)
        return np.exp(a2) / np.exp(a2).sum(axis=-1, keepdims=True)

    def loss(self, x, t):
        return -np.sum(t * np.log(self.predict(x) + 1e-12)) / len(x)

    def gradient(self, x, t):
        p, grads = self.params, {}
        y = self.predict(x)
        dy = (y - t) / x.shape[0]
        grads['W2'] = np.dot(self.z1.T, dy)
        grads['b2'] = np.sum(dy, axis=0)
        da1 = np.dot(dy, p['W2'].T)
        dz1 = (1.0 - self.z1) * self.z1 * da1
        grads['W1'] = np.dot(x.T, dz1)
        grads['b1'] = np.sum(dz1, axis=0)
        return grads


r = np.random.RandomState(33)
x = r.rand(90, 2) * 2 - 1
quad = (x[:, 0] > 0).astype(int) * 2 + (x[:, 1] > 0)
t = np.eye(4)[quad]
net, opt = TwoLayerNet(2, 10, 4), Adagrad(0.2)
for i in range(500):
    mask = r.choice(90, 30)
    opt.update(net.params, net.gradient(x[mask], t[mask]))
    if i % 100 == 0:
        print('iter', i, 'loss', round(net.loss(x, t), 4))
print('train acc', np.mean(net.predict(x).argmax(1) == quad))
