# verdict: wrong
# line: 12
# why: updates: a function rebinds its own name only, so that the weights never change
import numpy as np

np.random.seed(9)

def sigmoid(z):
    return 1 / (1 + np.exp(-z))

def update(W, grad, lr):
    W = W - lr * grad

def mse(a, b):
    return np.mean((a - b) ** 2)

# implication: a -> b
X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
Y = np.array([[1], [1], [0], [1]])

W1 = np.random.uniform(-1, 1, (3, 4))
W2 = np.random.uniform(-1, 1, (4, 1))

history = []
for i in range(3000):
    h = sigmoid(X @ W1)
    o = sigmoid(h @ W2)
    history.append(mse(o, Y))
    do = (o - Y) * o * (1 - o)
    dh = (do @ W2.T) * h * (1 - h)
    update(W2, h.T @ do, 0.8)
    update(W1, X.T @ dh, 0.8)

print("first", history[0], "last", history[-1])
