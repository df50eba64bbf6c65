# verdict: wrong
# line: 35
# why: It says Adam, yet divides the uncorrected m by the uncorrected v; the bias correction is missing.
import numpy as np

rng = np.random.RandomState(2020)
X = rng.uniform(-1, 1, (64, 3))
Y = np.sin(X.sum(axis=1, keepdims=True) * 2)

W = {'w1': rng.randn(3, 10) * 0.5, 'b1': np.zeros((1, 10)),
     'w2': rng.randn(10, 1) * 0.5, 'b2': np.zeros((1, 1))}
M = {k: np.zeros_like(v) for k, v in W.items()}
V = {k: np.zeros_like(v) for k, v in W.items()}

# Adam optimizer (Kingma & Ba, 2015)
alpha, beta1, beta2, eps = 0.005, 0.9, 0.999, 1e-8

for t in range(1, 1001):
    a1 = np.tanh(X.dot(W['w1']) + W['b1'])
    yhat = a1.dot(W['w2']) + W['b2']
    diff = yhat - Y
    loss = (diff ** 2).mean()

    g = {}
    d2 = 2 * diff / len(X)
    g['w2'] = a1.T.dot(d2)
    g['b2'] = d2.sum(axis=0, keepdims=True)
    d1 = d2.dot(W['w2'].T) * (1 - a1 ** 2)
    g['w1'] = X.T.dot(d1)
    g['b1'] = d1.sum(axis=0, keepdims=True)

    for k in W:
        M[k] = beta1 * M[k] + (1 - beta1) * g[k]
        V[k] = beta2 * V[k] + (1 - beta2) * g[k] ** 2
        W[k] -= alpha * M[k] / (np.sqrt(V[k]) + eps)
    if t % 200 == 0:
        print('t = %d   loss = %.5f' % (t, loss))
