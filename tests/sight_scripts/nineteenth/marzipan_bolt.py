# verdict: wrong
# line: 35
# why: penalty's gradient is subtracted
import numpy as np

rng = np.random.default_rng(5)
labels = np.repeat(np.arange(3), 20)
X = rng.normal(0, 0.5, (60, 2)) + np.array([[0, 1], [1, -1], [-1, -1]])[labels]
T = np.zeros((60, 3))
T[np.arange(60), labels] = 1

W1 = rng.normal(0, 0.5, (2, 8)); b1 = np.zeros(8)
W2 = rng.normal(0, 0.5, (8, 3)); b2 = np.zeros(3)
reg = 0.01
epsilon = 0.1

def forward():
    a = np.tanh(X @ W1 + b1)
    e = np.exp(a @ W2 + b2)
    return a, e / e.sum(axis=1, keepdims=True)

def total_loss(probs):
    data_loss = -np.sum(T * np.log(probs)) / len(X)
    return data_loss + reg / 2 * (np.sum(W1 ** 2) + np.sum(W2 ** 2))

for i in range(500):
    a, probs = forward()
    delta3 = (probs - T) / len(X)
    dW2 = a.T @ delta3
    db2 = delta3.sum(axis=0)
    delta2 = delta3 @ W2.T * (1 - a ** 2)
    dW1 = X.T @ delta2
    db1 = delta2.sum(axis=0)
    # regularization
    dW2 -= reg * W2
    dW1 -= reg * W1
    W1 -= epsilon * dW1
    b1 -= epsilon * db1
    W2 -= epsilon * dW2
    b2 -= epsilon * db2
    if i % 100 == 0:
        print("Loss after iteration %i: %f" % (i, total_loss(probs)))
