# verdict: wrong
# line: 13
import numpy as np

def svm_loss(scores, y, delta=1.0):
    n = len(y)
    correct = scores[np.arange(n), y][:, None]
    margins = np.maximum(0, scores - correct + delta)
    margins[np.arange(n), y] = 0
    loss = margins.sum() / n
    d = np.zeros_like(scores)
    d[margins > 0] = 1
    d[np.arange(n), y] = -margins.sum(axis=1)
    return loss, d / n

class TwoLayerNet:
    def __init__(self, D, H, C, std=0.3):
        self.params = {}
        self.params['W1'] = std * np.random.randn(D, H)
        self.params['b1'] = np.zeros(H)
        self.params['W2'] = std * np.random.randn(H, C)
        self.params['b2'] = np.zeros(C)

    def loss(self, X, y, reg=1e-4):
        p = self.params
        hidden = np.maximum(0, X.dot(p['W1']) + p['b1'])
        scores = hidden.dot(p['W2']) + p['b2']
        loss, dscores = svm_loss(scores, y)
        loss += 0.5 * reg * (np.sum(p['W1'] ** 2) + np.sum(p['W2'] ** 2))
        grads = {'W2': hidden.T.dot(dscores) + reg * p['W2'], 'b2': dscores.sum(axis=0)}
        dh = dscores.dot(p['W2'].T)
        dh[hidden <= 0] = 0
        grads['W1'] = X.T.dot(dh) + reg * p['W1']
        grads['b1'] = dh.sum(axis=0)
        return loss, grads

np.random.seed(19)
X = np.random.uniform(-1, 1, (120, 2))
y = np.digitize(np.arctan2(X[:, 1], X[:, 0]), [-1.5, 0, 1.5])
net = TwoLayerNet(2, 20, 4)
for it in range(500):
    batch = np.random.choice(120, 40)
    loss, grads = net.loss(X[batch], y[batch])
    for name in net.params:
        net.params[name] -= 0.3 * grads[name]
    if it % 100 == 0:
        print('iteration %d / 500: loss %f' % (it, loss))
