# verdict: right
# why: Softmax regression on iris with cross-entropy, a network without hidden layer.
from sklearn.datasets import load_iris
import numpy as np

iris = load_iris()
X = iris.data
X = (X - X.mean(axis=0)) / (X.std(axis=0) + 1e-9)
y = iris.target
n, d = X.shape
k = int(y.max()) + 1
Y = np.zeros((n, k))
Y[np.arange(n), y] = 1

rng = np.random.RandomState(0)
W = rng.randn(d, k) * 0.01
b = np.zeros(k)
for step in range(400):
    logits = X.dot(W) + b
    logits -= logits.max(axis=1, keepdims=True)
    p = np.exp(logits)
    p /= p.sum(axis=1, keepdims=True)
    loss = -(Y * np.log(p)).sum() / n
    grad = (p - Y) / n
    W -= 0.5 * X.T.dot(grad)
    b -= 0.5 * grad.sum(axis=0)
    if step % 100 == 0:
        print(step, loss, (p.argmax(1) == y).mean())
