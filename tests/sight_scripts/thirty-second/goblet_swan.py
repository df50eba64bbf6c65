# verdict: wrong
# line: 11
# also: 10
import numpy as np
# Adam with a class
class Adam:
    def __init__(self, lr=0.01, b1=0.9, b2=0.999):
        self.lr, self.b1, self.b2, self.t, self.m, self.v = lr, b1, b2, 0, {}, {}
    def update(self, params, grads):
        for k in params:
            self.t += 1
            m = self.m[k] = self.b1 * self.m.get(k, 0) + (1 - self.b1) * grads[k]
            v = self.v[k] = self.b2 * self.v.get(k, 0) + (1 - self.b2) * grads[k] ** 2
            params[k] -= self.lr * (m / (1 - self.b1 ** self.t)) / (np.sqrt(v / (1 - self.b2 ** self.t)) + 1e-8)
rng = np.random.default_rng(9)
X = rng.uniform(-1, 1, (50, 2))
Y = np.abs(X[:, :1]) - X[:, 1:]
P = {'W1': rng.normal(size=(2, 8)), 'b1': np.zeros(8), 'W2': rng.normal(size=(8, 1)), 'b2': np.zeros(1)}
opt = Adam()
for i in range(500):
    h = np.tanh(X @ P['W1'] + P['b1'])
    o = h @ P['W2'] + P['b2']
    d = 2 * (o - Y) / len(X)
    dh = d @ P['W2'].T * (1 - h ** 2)
    opt.update(P, {'W1': X.T @ dh, 'b1': dh.sum(0), 'W2': h.T @ d, 'b2': d.sum(0)})
    if i % 100 == 0: print(i, np.mean((o - Y) ** 2))
