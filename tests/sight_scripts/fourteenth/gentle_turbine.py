# verdict: wrong
# line: 28
# why: ReLU backward masks by the gradient's own sign instead of the activation
import numpy as np

np.random.seed(42)
n, d, hdim, k = 90, 4, 12, 3
X = np.random.randn(n, d)
labels = np.argmax(X[:, :3] + 0.3 * np.random.randn(n, 3), axis=1)

W1 = np.random.randn(d, hdim) * 0.3
b1 = np.zeros(hdim)
W2 = np.random.randn(hdim, k) * 0.3
b2 = np.zeros(k)

for it in range(400):
    hidden = np.maximum(0, X.dot(W1) + b1)
    scores = hidden.dot(W2) + b2
    scores -= scores.max(axis=1, keepdims=True)
    probs = np.exp(scores) / np.exp(scores).sum(axis=1, keepdims=True)
    loss = -np.log(probs[np.arange(n), labels]).mean()
    dscores = probs.copy()
    dscores[np.arange(n), labels] -= 1
    dscores /= n
    dW2 = hidden.T.dot(dscores)
    db2 = dscores.sum(axis=0)
    dhidden = dscores.dot(W2.T)
    dhidden[dhidden <= 0] = 0
    dW1 = X.T.dot(dhidden)
    db1 = dhidden.sum(axis=0)
    for p, g in [(W1, dW1), (b1, db1), (W2, dW2), (b2, db2)]:
        p -= 0.3 * g
    if it % 100 == 0:
        print("%3d  loss %.4f" % (it, loss))
print("acc", (scores.argmax(1) == labels).mean())
