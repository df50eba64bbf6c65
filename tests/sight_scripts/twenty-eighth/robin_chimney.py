# verdict: wrong
# line: 16
import numpy as np
np.random.seed(6)

class Optimizer:
    def __init__(self, model, lr):
        self.model = model
        self.lr = lr
        self.t = 0
        self.m = {k: np.zeros_like(v) for k, v in model.items()}
        self.v = {k: np.zeros_like(v) for k, v in model.items()}

    def update(self, grads):
        for k in self.model:
            self.t += 1
            self.m[k] = 0.9 * self.m[k] + 0.1 * grads[k]
            self.v[k] = 0.99 * self.v[k] + 0.01 * grads[k] ** 2
            mh = self.m[k] / (1 - 0.9 ** self.t)
            vh = self.v[k] / (1 - 0.99 ** self.t)
            self.model[k] -= self.lr * mh / (np.sqrt(vh) + 1e-8)

x = np.linspace(-2, 2, 64)[:, np.newaxis]
target = x ** 3 - 2 * x + 0.1 * np.random.randn(64, 1)

model = dict(Wa=np.random.randn(1, 10), ba=np.zeros((1, 10)), Wb=np.random.randn(10, 1) / 3, bb=np.zeros((1, 1)))
opt = Optimizer(model, 0.02)
for i in range(600):
    hid = np.tanh(x @ model['Wa'] + model['ba'])
    out = hid @ model['Wb'] + model['bb']
    diff = out - target
    g = {}
    g['Wb'] = hid.T @ diff * 2 / len(x)
    g['bb'] = diff.mean(axis=0, keepdims=True) * 2
    back = diff @ model['Wb'].T * (1 - hid * hid) * 2 / len(x)
    g['Wa'] = x.T @ back
    g['ba'] = back.sum(axis=0, keepdims=True)
    opt.update(g)
    if i % 100 == 0:
        print('step', i, 'mse', float((diff ** 2).mean()))
