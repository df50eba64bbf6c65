# verdict: right
import numpy as np


def svm_loss(x, y):
    n = x.shape[0]
    correct = x[np.arange(n), y]
    margins = np.maximum(0, x - correct[:, np.newaxis] + 1.0)
    margins[np.arange(n), y] = 0
    loss = np.sum(margins) / n
    num_pos = np.sum(margins > 0, axis=1)
    dx = np.zeros_like(x)
    dx[margins > 0] = 1
    dx[np.arange(n), y] -= num_pos
    return loss, dx / n


def affine_relu_net(P, X, y=None, reg=0.0):
    h = np.maximum(0, X.dot(P['W1']) + P['b1'])
    scores = h.dot(P['W2']) + P['b2']
    if y is None:
        return scores
    loss, dscores = svm_loss(scores, y)
    loss += reg * (np.sum(P['W1'] ** 2) + np.sum(P['W2'] ** 2))
    grads = {'W2': h.T.dot(dscores) + 2 * reg * P['W2'], 'b2': dscores.sum(axis=0)}
    dh = dscores.dot(P['W2'].T)
    dh[h == 0] = 0
    grads['W1'] = X.T.dot(dh) + 2 * reg * P['W1']
    grads['b1'] = dh.sum(axis=0)
    return loss, grads


np.random.seed(231)
X = np.random.randn(150, 5)
y = np.argmax(X.dot(np.random.randn(5, 4)) + 0.2 * np.random.randn(150, 4), axis=1)
P = {'W1': 0.3 * np.random.randn(5, 20), 'b1': np.zeros(20),
     'W2': 0.3 * np.random.randn(20, 4), 'b2': np.zeros(4)}
history = []
for it in range(300):
    batch = np.random.choice(len(X), 50)
    loss, grads = affine_relu_net(P, X[batch], y[batch], reg=1e-3)
    history.append(loss)
    for name in P:
        P[name] -= 0.1 * grads[name]
print('loss %f -> %f' % (history[0], history[-1]))
print('accuracy', np.mean(affine_relu_net(P, X).argmax(axis=1) == y))
