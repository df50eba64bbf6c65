# verdict: wrong
# line: 21
import numpy as np

np.random.seed(12)
N, D, H, C = 24, 3, 8, 4
X = np.random.randn(N, D)
y = (X[:, 0] > 0).astype(int) + 2 * (X[:, 1] > 0).astype(int)

model = {}
model['W1'] = 0.3 * np.random.randn(D, H)
model['b1'] = np.zeros(H)
model['W2'] = 0.3 * np.random.randn(H, C)
model['b2'] = np.zeros(C)
reg, lr = 1e-3, 0.02

for it in range(200):
    a1 = np.maximum(0, X.dot(model['W1']) + model['b1'])
    scores = a1.dot(model['W2']) + model['b2']
    exp_scores = np.exp(scores - scores.max())
    probs = exp_scores / np.sum(exp_scores, axis=0, keepdims=True)
    loss = -np.log(probs[np.arange(N), y]).mean()
    grads = {}
    dscores = probs.copy()
    dscores[np.arange(N), y] -= 1
    dscores /= N
    grads['W2'] = a1.T.dot(dscores) + reg * model['W2']
    grads['b2'] = dscores.sum(axis=0)
    da1 = dscores.dot(model['W2'].T) * (a1 > 0)
    grads['W1'] = X.T.dot(da1) + reg * model['W1']
    grads['b1'] = da1.sum(axis=0)
    for k in model:
        model[k] -= lr * grads[k]
    if it % 50 == 0:
        print(it, loss, (scores.argmax(axis=1) == y).mean())
