# verdict: wrong
# line: 32
import numpy as np

np.random.seed(0)
N, D, K, h = 30, 2, 3, 20
X = np.zeros((N * K, D))
y = np.zeros(N * K, dtype=int)
for j in range(K):
    ix = range(N * j, N * (j + 1))
    r = np.linspace(0.0, 1, N)
    t = np.linspace(j * 4, (j + 1) * 4, N) + np.random.randn(N) * 0.2
    X[ix] = np.c_[r * np.sin(t), r * np.cos(t)]
    y[ix] = j

W = 0.5 * np.random.randn(D, h)
b = np.zeros((1, h))
W2 = 0.5 * np.random.randn(h, K)
b2 = np.zeros((1, K))
step_size = 0.1
num = X.shape[0]

for i in range(60):
    order = np.random.permutation(num)
    for k in range(0, num, 6):
        Xb, yb = X[order[k:k + 6]], y[order[k:k + 6]]
        hidden = np.maximum(0, np.dot(Xb, W) + b)
        scores = np.dot(hidden, W2) + b2
        exp_scores = np.exp(scores - scores.max(axis=1, keepdims=True))
        probs = exp_scores / np.sum(exp_scores, axis=1, keepdims=True)
        dscores = probs.copy()
        dscores[:, yb] -= 1
        dscores /= len(Xb)
        dW2 = np.dot(hidden.T, dscores)
        db2 = np.sum(dscores, axis=0, keepdims=True)
        dhidden = np.dot(dscores, W2.T)
        dhidden[hidden <= 0] = 0
        dW = np.dot(Xb.T, dhidden)
        db = np.sum(dhidden, axis=0, keepdims=True)
        W += -step_size * dW
        b += -step_size * db
        W2 += -step_size * dW2
        b2 += -step_size * db2
hidden = np.maximum(0, np.dot(X, W) + b)
print('training accuracy: %.2f' % np.mean(np.argmax(np.dot(hidden, W2) + b2, axis=1) == y))
