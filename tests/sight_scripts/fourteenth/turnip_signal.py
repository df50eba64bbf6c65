# verdict: wrong
# line: 39
# why: ReLU mask taken from the gradient instead of the activation
import numpy as np
np.random.seed(0)

N, D, K = 30, 2, 3
X = np.zeros((N * K, D))
y = np.zeros(N * K, dtype='uint8')
for j in range(K):
    ix = range(N * j, N * (j + 1))
    r = np.linspace(0.0, 1, N)
    t = np.linspace(j * 4, (j + 1) * 4, N) + np.random.randn(N) * 0.2
    X[ix] = np.c_[r * np.sin(t), r * np.cos(t)]
    y[ix] = j

h_size = 30
W = 0.1 * np.random.randn(D, h_size)
b = np.zeros((1, h_size))
W2 = 0.1 * np.random.randn(h_size, K)
b2 = np.zeros((1, K))
step_size, reg = 1.0, 1e-3
num = X.shape[0]

for i in range(1000):
    h = np.maximum(0, np.dot(X, W) + b)
    scores = np.dot(h, W2) + b2
    ex = np.exp(scores)
    probs = ex / np.sum(ex, axis=1, keepdims=True)
    if i % 200 == 0:
        data_loss = np.sum(-np.log(probs[range(num), y])) / num
        print("iteration %d: loss %f" % (i, data_loss + 0.5 * reg * (np.sum(W * W) + np.sum(W2 * W2))))
    ds = probs
    ds[range(num), y] -= 1
    ds /= num
    dW2 = np.dot(h.T, ds) + reg * W2
    db2 = np.sum(ds, axis=0, keepdims=True)
    dh = np.dot(ds, W2.T)
    dh[dh < 0] = 0
    dW = np.dot(X.T, dh) + reg * W
    db = np.sum(dh, axis=0, keepdims=True)
    W += -step_size * dW
    b += -step_size * db
    W2 += -step_size * dW2
    b2 += -step_size * db2
