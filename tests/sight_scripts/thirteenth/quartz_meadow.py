# verdict: right
import numpy as np
np.random.seed(21)

class AdaGrad:
    def __init__(self, lr):
        self.lr = lr
        self.hist = {}
    def update(self, name, param, grad):
        if name not in self.hist:
            self.hist[name] = np.zeros_like(param)
        self.hist[name] += grad ** 2
        param -= self.lr * grad / (np.sqrt(self.hist[name]) + 1e-7)

X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]], dtype=float)
Y = np.array([[1,0],[0,1],[0,1],[1,0]], dtype=float)
W0 = np.random.randn(3, 5)
W1 = np.random.randn(5, 2)
opt = AdaGrad(0.3)
for i in range(1500):
    H = 1 / (1 + np.exp(-X.dot(W0)))
    Z = H.dot(W1)
    Z = np.exp(Z - Z.max(1)[:, None])
    P = Z / Z.sum(1)[:, None]
    D = P - Y
    DH = D.dot(W1.T) * H * (1 - H)
    opt.update("W1", W1, H.T.dot(D))
    opt.update("W0", W0, X.T.dot(DH))
    if i % 300 == 0:
        print(i, -np.sum(Y * np.log(P)))
print(P.round(3))
