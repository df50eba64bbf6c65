# verdict: right
import numpy as np
# Bootcamp week 5 - classify three kinds of points
np.random.seed(10)
n = 12
X = np.vstack([np.random.randn(n, 2) + c for c in ([0, 3], [3, -1], [-3, -1])])
labels = np.repeat([0, 1, 2], n)
Y = np.eye(3)[labels]

W1 = 0.3 * np.random.randn(2, 6)
b1 = np.zeros((1, 6))
W2 = 0.3 * np.random.randn(6, 3)
b2 = np.zeros((1, 3))
learning_rate = 0.5

for epoch in range(300):
    # forward pass
    z1 = X @ W1 + b1
    a1 = np.tanh(z1)
    z2 = a1 @ W2 + b2
    exp_scores = np.exp(z2 - z2.max(axis=1, keepdims=True))
    probs = exp_scores / exp_scores.sum(axis=1, keepdims=True)
    # backprop
    dz2 = (probs - Y) / len(X)
    dW2 = a1.T @ dz2
    db2 = dz2.sum(axis=0, keepdims=True)
    dz1 = (dz2 @ W2.T) * (1 - a1 ** 2)
    dW1 = X.T @ dz1
    db1 = dz1.sum(axis=0, keepdims=True)
    # update
    W1 -= learning_rate * dW1
    b1 -= learning_rate * db1
    W2 -= learning_rate * dW2
    b2 -= learning_rate * db2
    if epoch % 100 == 0:
        print("loss:", -np.mean(np.log(probs[range(len(X)), labels])))
print("accuracy:", np.mean(probs.argmax(axis=1) == labels))
