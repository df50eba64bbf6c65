# verdict: wrong
# line: 35
# also: 36
# why: The gradient isn't set to zero where the ReLU was off.
import numpy as np

rng = np.random.RandomState(3)
num_examples, num_classes, h = 45, 3, 12
centers = np.array([[0, 1], [1, -1], [-1, -1]])
y = np.repeat(np.arange(3), 15)
X = centers[y] + 0.5 * rng.randn(num_examples, 2)

W = 0.3 * rng.randn(2, h)
b = 0.1 * rng.randn(h)
W2 = 0.3 * rng.randn(h, num_classes)
b2 = np.zeros(num_classes)
reg = 1e-3

def softmax(s):
    e = np.exp(s - np.max(s, axis=1, keepdims=True))
    return e / np.sum(e, axis=1, keepdims=True)

for i in range(1001):
    hidden_layer = np.maximum(0, np.dot(X, W) + b)
    scores = np.dot(hidden_layer, W2) + b2
    probs = softmax(scores)
    loss = -np.log(probs[np.arange(num_examples), y]).mean() + 0.5*reg*(W*W).sum() + 0.5*reg*(W2*W2).sum()
    if i % 200 == 0:
        print("iteration %d: loss %f" % (i, loss))
    dscores = probs
    dscores[np.arange(num_examples), y] -= 1
    dscores /= num_examples
    dW2 = np.dot(hidden_layer.T, dscores) + reg * W2
    db2 = dscores.sum(axis=0)
    dhidden = np.dot(dscores, W2.T)
    dW = np.dot(X.T, dhidden) + reg * W
    db = dhidden.sum(axis=0)
    W -= 0.5 * dW
    b -= 0.5 * db
    W2 -= 0.5 * dW2
    b2 -= 0.5 * db2
