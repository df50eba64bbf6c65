# verdict: wrong
# line: 29
import numpy as np

class TwoHeaded:
    def __init__(self, nin, nh, seed):
        g = np.random.default_rng(seed)
        self.p = dict(W=g.normal(0, .7, (nin, nh)), b=np.zeros(nh),
                      Wa=g.normal(0, .4, (nh, 3)), ba=np.zeros(3),
                      Wv=g.normal(0, .4, (nh, 1)), bv=np.zeros(1))

    def forward(self, s):
        p = self.p
        self.s = s
        self.h = np.maximum(s @ p['W'] + p['b'], 0)
        logit = self.h @ p['Wa'] + p['ba']
        e = np.exp(logit - logit.max(1, keepdims=True))
        self.pi = e / e.sum(1, keepdims=True)
        self.v = self.h @ p['Wv'] + p['bv']
        return self.pi, self.v

    def backward(self, act, ret):
        p, n = self.p, len(self.s)
        dlogit = (self.pi - np.eye(3)[act]) / n
        dv = (self.v - ret) / n
        g = {}
        g['Wa'], g['ba'] = self.h.T @ dlogit, dlogit.sum(0)
        g['Wv'], g['bv'] = self.h.T @ dv, dv.sum(0)
        dh = dlogit @ p['Wa'].T
        dh = dh * (self.h > 0)
        g['W'], g['b'] = self.s.T @ dh, dh.sum(0)
        return g

rng = np.random.default_rng(2)
S = rng.normal(size=(120, 4))
A = np.argmax(S[:, :3] * np.array([1, 1.2, 0.8]), axis=1)
R = np.abs(S[:, 3:]) + 0.2 * S[:, :1]
net = TwoHeaded(4, 16, 5)
for it in range(400):
    pi, v = net.forward(S)
    for name, grad in net.backward(A, R).items():
        net.p[name] -= 0.05 * grad
    if it % 80 == 0:
        print(it, -np.log(pi[np.arange(120), A]).mean(), 0.5 * ((v - R) ** 2).mean())
print(net.p['Wv'].ravel())
