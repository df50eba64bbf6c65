# verdict: wrong
# line: 33
import numpy as np

rng = np.random.default_rng(18)

def sigmoid(z): return 1 / (1 + np.exp(-z))

# is the sum of two dice above 7?  (dice scaled to 0..1)
dice = np.array([(i, j) for i in range(1, 7) for j in range(1, 7)])
X = (dice - 1) / 5
Y = (dice.sum(axis=1, keepdims=True) > 7).astype(float)

W1 = rng.normal(size=(2, 4))
b1 = np.zeros((1, 4))
W2 = rng.normal(size=(4, 1))
b2 = np.zeros((1, 1))
lr = 2.0

for i in range(600):
    A1 = sigmoid(X @ W1 + b1)
    A2 = sigmoid(A1 @ W2 + b2)

    dZ2 = (A2 - Y) / X.shape[0]
    dW2 = A1.T @ dZ2
    db2 = np.sum(dZ2, axis=0, keepdims=True)
    dZ1 = (dZ2 @ W2.T) * A1 * (1 - A1)
    dW1 = X.T @ dZ1
    db1 = np.sum(dZ1, axis=0, keepdims=True)

    W1 -= lr * dW1
    b1 -= lr * db1
    W2 =- lr * dW2
    b2 -= lr * db2

    if i % 150 == 0:
        print(i, -np.mean(Y * np.log(A2) + (1 - Y) * np.log(1 - A2)))
