# verdict: right
import numpy as np

N, D, K = 60, 2, 3
X = np.zeros((N * K, D))
y = np.zeros(N * K, dtype=int)
for k in range(K):
    ix = range(N * k, N * (k + 1))
    r = np.linspace(0.05, 1, N)
    t = np.linspace(k * 4, (k + 1) * 4, N) + np.random.randn(N) * 0.15
    X[ix] = np.c_[r * np.sin(t), r * np.cos(t)]
    y[ix] = k

h = 50
W = 0.1 * np.random.randn(D, h)
b = np.zeros((1, h))
W2 = 0.1 * np.random.randn(h, K)
b2 = np.zeros((1, K))

step_size = 0.8
reg = 1e-3
num = X.shape[0]

for i in range(1500):
    hidden = np.maximum(0, X.dot(W) + b)
    scores = hidden.dot(W2) + b2

    exp_scores = np.exp(scores)
    probs = exp_scores / np.sum(exp_scores, axis=1, keepdims=True)

    logp = -np.log(probs[range(num), y])
    loss = logp.mean() + 0.5 * reg * np.sum(W * W) + 0.5 * reg * np.sum(W2 * W2)
    if i % 300 == 0:
        print("iteration %d: loss %f" % (i, loss))

    dscores = probs
    dscores[range(num), y] -= 1
    dscores /= num

    dW2 = hidden.T.dot(dscores)
    db2 = np.sum(dscores, axis=0, keepdims=True)
    dhidden = dscores.dot(W2.T)
    dhidden[hidden <= 0] = 0
    dW = X.T.dot(dhidden)
    db = np.sum(dhidden, axis=0, keepdims=True)

    dW2 += reg * W2
    dW += reg * W

    W += -step_size * dW
    b += -step_size * db
    W2 += -step_size * dW2
    b2 += -step_size * db2

pred = np.argmax(np.maximum(0, X.dot(W) + b).dot(W2) + b2, axis=1)
print("training accuracy: %.2f" % np.mean(pred == y))
