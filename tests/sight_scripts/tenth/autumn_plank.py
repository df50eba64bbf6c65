# verdict: wrong
# line: 22
# why: The softmax with cross-entropy already gives p - t, but the sigmoid's slope is multiplied in.
import numpy as np

np.random.seed(1)
X = np.random.randn(60, 2)
cls = np.digitize(np.hypot(X[:, 0], X[:, 1]), [0.8, 1.6])
T = np.eye(3)[cls]

W1 = np.random.randn(2, 10) / np.sqrt(2)
b1 = np.zeros((1, 10))
W2 = np.random.randn(10, 3) / np.sqrt(10)
b2 = np.zeros((1, 3))
epsilon = 0.01

for i in range(1500):
    a1 = np.tanh(X.dot(W1) + b1)
    z2 = a1.dot(W2) + b2
    exp_scores = np.exp(z2)
    probs = exp_scores / np.sum(exp_scores, axis=1, keepdims=True)
    delta3 = (probs - T) * probs * (1 - probs)
    dW2 = a1.T.dot(delta3)
    db2 = np.sum(delta3, axis=0, keepdims=True)
    delta2 = delta3.dot(W2.T) * (1 - np.power(a1, 2))
    dW1 = np.dot(X.T, delta2)
    db1 = np.sum(delta2, axis=0)
    W1 += -epsilon * dW1
    b1 += -epsilon * db1
    W2 += -epsilon * dW2
    b2 += -epsilon * db2
    if i % 300 == 0:
        print("Loss after iteration %i: %f" % (i, -np.mean(np.sum(T * np.log(probs), axis=1))))
