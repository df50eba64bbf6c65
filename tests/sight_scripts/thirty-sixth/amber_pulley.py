# verdict: wrong
# line: 27
import numpy as np

np.random.seed(25)

# class 0, 1, 2 = how many of the two coordinates are positive
X = np.random.randn(90, 2)
labels = (X > 0).sum(axis=1)

W1 = np.random.randn(2, 10) * 0.5
b1 = np.zeros((1, 10))
W2 = np.random.randn(10, 3) * 0.5
b2 = np.zeros((1, 3))
step_size = 0.05

for i in range(500):
    hidden = np.maximum(0, np.dot(X, W1) + b1)
    scores = np.dot(hidden, W2) + b2
    exp_scores = np.exp(scores - np.max(scores, axis=1, keepdims=True))
    probs = exp_scores / np.sum(exp_scores, axis=1, keepdims=True)

    if i % 100 == 0:
        loss = -np.log(probs[np.arange(90), labels] + 1e-300).mean()
        print("iteration %d: loss %f" % (i, loss))

    dscores = (probs - labels[:, np.newaxis]) / 90
    dW2 = np.dot(hidden.T, dscores)
    db2 = np.sum(dscores, axis=0, keepdims=True)
    dhidden = np.dot(dscores, W2.T)
    dhidden[hidden <= 0] = 0
    dW1 = np.dot(X.T, dhidden)
    db1 = np.sum(dhidden, axis=0, keepdims=True)

    W1 += -step_size * dW1
    b1 += -step_size * db1
    W2 += -step_size * dW2
    b2 += -step_size * db2
