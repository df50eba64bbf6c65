# verdict: right
import numpy as np

rng = np.random.default_rng(42)
N, D, H, C = 60, 2, 16, 3
X = np.zeros((N, D)); y = np.zeros(N, dtype='uint8')
for c in range(C):
    ix = range(20 * c, 20 * (c + 1))
    r = np.linspace(0.0, 1, 20)
    th = np.linspace(c * 4, (c + 1) * 4, 20) + rng.normal(size=20) * 0.2
    X[ix] = np.c_[r * np.sin(th), r * np.cos(th)]
    y[ix] = c

W = 0.5 * rng.normal(size=(D, H)); b = np.zeros((1, H))
W2 = 0.5 * rng.normal(size=(H, C)); b2 = np.zeros((1, C))
step_size, reg = 1e-0, 1e-3

for i in range(1000):
    hidden_layer = np.maximum(0, np.dot(X, W) + b)
    scores = np.dot(hidden_layer, W2) + b2
    exp_scores = np.exp(scores)
    probs = exp_scores / np.sum(exp_scores, axis=1, keepdims=True)
    loss = -np.log(probs[range(N), y]).mean() + 0.5 * reg * ((W * W).sum() + (W2 * W2).sum())
    if i % 200 == 0:
        print("iteration %d: loss %f" % (i, loss))
    dscores = probs
    dscores[range(N), y] -= 1
    dscores /= N
    dW2 = np.dot(hidden_layer.T, dscores)
    db2 = np.sum(dscores, axis=0, keepdims=True)
    dhidden = np.dot(dscores, W2.T)
    dhidden[hidden_layer <= 0] = 0
    dW = np.dot(X.T, dhidden)
    db = np.sum(dhidden, axis=0, keepdims=True)
    dW2 += reg * W2
    dW += reg * W
    W += -step_size * dW
    b += -step_size * db
    W2 += -step_size * dW2
    b2 += -step_size * db2
