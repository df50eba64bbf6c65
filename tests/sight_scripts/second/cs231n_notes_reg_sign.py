# verdict: wrong
# line: 30
# why: The regularisation's gradient is subtracted from dW2 instead of added, so that this weight decay makes weights grow.
import numpy as np
# my notes for the 231n case study, blobs instead of the spiral

rs = np.random.RandomState(5)
K = 3
centers = rs.randn(K, 2) * 2
y = np.repeat(np.arange(K), 25)
X = centers[y] + 0.6 * rs.randn(75, 2)
n = len(y)

h = 16
params = dict(W1=0.1 * rs.randn(2, h), b1=np.zeros(h), W2=0.1 * rs.randn(h, K), b2=np.zeros(K))
lr, reg = 0.5, 1e-2

def loss_and_grads(p):
    a = np.maximum(0, X @ p['W1'] + p['b1'])
    s = a @ p['W2'] + p['b2']
    s = s - s.max(axis=1, keepdims=True)
    probs = np.exp(s)
    probs /= probs.sum(axis=1, keepdims=True)
    data_loss = -np.log(probs[np.arange(n), y]).mean()
    loss = data_loss + 0.5 * reg * (np.sum(p['W1'] ** 2) + np.sum(p['W2'] ** 2))
    ds = probs.copy()
    ds[np.arange(n), y] -= 1
    ds /= n
    g = {}
    g['W2'] = a.T @ ds - reg * p['W2']
    g['b2'] = ds.sum(0)
    da = ds @ p['W2'].T
    da[a <= 0] = 0
    g['W1'] = X.T @ da + reg * p['W1']
    g['b1'] = da.sum(0)
    return loss, g

for it in range(600):
    loss, g = loss_and_grads(params)
    if it % 100 == 0:
        print('it', it, 'loss', loss)
    for k in params:
        params[k] -= lr * g[k]
